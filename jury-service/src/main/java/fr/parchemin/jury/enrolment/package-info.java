/** The people whom juries hear: what the candidate and assessment services tell of them. */
@NullMarked
package fr.parchemin.jury.enrolment;

import org.jspecify.annotations.NullMarked;
