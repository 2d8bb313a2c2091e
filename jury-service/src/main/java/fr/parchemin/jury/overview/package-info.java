/** A session as its callers see it, and what each of them may do next. */
@NullMarked
package fr.parchemin.jury.overview;

import org.jspecify.annotations.NullMarked;
