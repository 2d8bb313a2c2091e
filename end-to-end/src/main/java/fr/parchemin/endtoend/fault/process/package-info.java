/** Processes that die, stand still, or are two. */
@NullMarked
package fr.parchemin.endtoend.fault.process;

import org.jspecify.annotations.NullMarked;
