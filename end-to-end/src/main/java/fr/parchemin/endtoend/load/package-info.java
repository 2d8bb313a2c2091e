/** Clients that change cohorts without pause and remember every request and answer. */
@NullMarked
package fr.parchemin.endtoend.load;

import org.jspecify.annotations.NullMarked;
