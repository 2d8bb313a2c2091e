/** How a value of a body says, field by field and in the caller's language, that no real record can hold it. */
@NullMarked
package fr.parchemin.candidate.value;

import org.jspecify.annotations.NullMarked;
