/** Whether the checker of odd requests sees what it is meant to see. */
@NullMarked
package fr.parchemin.endtoend.fuzz;

import org.jspecify.annotations.NullMarked;
