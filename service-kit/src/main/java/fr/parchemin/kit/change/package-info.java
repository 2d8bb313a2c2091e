/** Versions on the way out, preconditions on the way in. */
@NullMarked
package fr.parchemin.kit.change;

import org.jspecify.annotations.NullMarked;
