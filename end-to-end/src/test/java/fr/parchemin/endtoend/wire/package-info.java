/** Requests as they come over the network, well formed or not. */
@NullMarked
package fr.parchemin.endtoend.wire;

import org.jspecify.annotations.NullMarked;
