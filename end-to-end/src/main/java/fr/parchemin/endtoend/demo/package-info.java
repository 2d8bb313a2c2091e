/** The platform shown from the first request to the last, with what it refuses. */
@NullMarked
package fr.parchemin.endtoend.demo;

import org.jspecify.annotations.NullMarked;
