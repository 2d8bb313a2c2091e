/** What an enrolment must show, and the day on which it has shown each part. */
@NullMarked
package fr.parchemin.candidate.requirement;

import org.jspecify.annotations.NullMarked;
