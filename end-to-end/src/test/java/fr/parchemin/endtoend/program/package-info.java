/** The commands that people start, and what they print. */
@NullMarked
package fr.parchemin.endtoend.program;

import org.jspecify.annotations.NullMarked;
