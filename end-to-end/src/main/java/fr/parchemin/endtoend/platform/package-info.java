/** A whole platform in a folder and on ports of its own, and what can be done to its processes. */
@NullMarked
package fr.parchemin.endtoend.platform;

import org.jspecify.annotations.NullMarked;
