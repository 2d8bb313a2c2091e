/** Engines and the lines to them: away, silent, slow, full. */
@NullMarked
package fr.parchemin.endtoend.fault.engine;

import org.jspecify.annotations.NullMarked;
