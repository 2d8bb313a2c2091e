/** What an enrolment has shown, evaluated whenever something about it changes or a day begins. */
@NullMarked
package fr.parchemin.candidate.review;

import org.jspecify.annotations.NullMarked;
