/** A person's way from enrolment to being ready for the jury, as requests of whoever may send them. */
@NullMarked
package fr.parchemin.endtoend.chapter;

import org.jspecify.annotations.NullMarked;
