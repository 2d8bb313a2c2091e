/** The people who assess and tutor, as the jury service tells them. */
@NullMarked
package fr.parchemin.assessment.professional;

import org.jspecify.annotations.NullMarked;
