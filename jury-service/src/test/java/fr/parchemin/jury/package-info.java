/** The service on real parts, and what the others tell it. */
@NullMarked
package fr.parchemin.jury;

import org.jspecify.annotations.NullMarked;
