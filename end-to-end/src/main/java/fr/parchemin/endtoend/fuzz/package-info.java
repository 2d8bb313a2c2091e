/** Requests that nobody should send, made by chance from the published description, and what must hold of the answers. */
@NullMarked
package fr.parchemin.endtoend.fuzz;

import org.jspecify.annotations.NullMarked;
