/** What the juries have said of each enrolment, session by session, as the jury service tells it. */
@NullMarked
package fr.parchemin.candidate.jury;

import org.jspecify.annotations.NullMarked;
