/** What an operator sees of a running service and does to it: projections, and what is parked. */
@NullMarked
package fr.parchemin.kit.operation;

import org.jspecify.annotations.NullMarked;
