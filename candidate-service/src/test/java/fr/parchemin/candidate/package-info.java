/** The service on real parts, and what the others tell it. */
@NullMarked
package fr.parchemin.candidate;

import org.jspecify.annotations.NullMarked;
