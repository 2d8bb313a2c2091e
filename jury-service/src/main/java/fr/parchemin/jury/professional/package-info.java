/** The people who assess, tutor or sit on a jury: one person, one id. */
@NullMarked
package fr.parchemin.jury.professional;

import org.jspecify.annotations.NullMarked;
