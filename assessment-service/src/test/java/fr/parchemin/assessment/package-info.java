/** The service on real parts, and what the others tell it. */
@NullMarked
package fr.parchemin.assessment;

import org.jspecify.annotations.NullMarked;
