/** The enrolments under which people are assessed, as the candidate service tells them. */
@NullMarked
package fr.parchemin.assessment.enrolment;

import org.jspecify.annotations.NullMarked;
