/** One half of a cycle. */
@NullMarked
package fr.parchemin.gateway.violation.cycle;

import org.jspecify.annotations.NullMarked;
