/** One candidate, one certification, one campus, one access route. */
@NullMarked
package fr.parchemin.candidate.enrolment;

import org.jspecify.annotations.NullMarked;
