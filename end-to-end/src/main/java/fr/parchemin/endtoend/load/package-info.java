/** Clients that change cohorts at a steady pace, faster than any campus would, and remember every request and answer. */
@NullMarked
package fr.parchemin.endtoend.load;

import org.jspecify.annotations.NullMarked;
