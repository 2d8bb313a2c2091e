/** The steps of an enrolment, from the first day to its end. */
@NullMarked
package fr.parchemin.candidate.lifecycle;

import org.jspecify.annotations.NullMarked;
