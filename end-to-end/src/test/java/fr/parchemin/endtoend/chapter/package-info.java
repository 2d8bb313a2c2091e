/** The oracle itself is judged by cases worked out by hand. */
@NullMarked
package fr.parchemin.endtoend.chapter;

import org.jspecify.annotations.NullMarked;
