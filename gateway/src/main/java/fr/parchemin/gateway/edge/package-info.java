/** What every request must be before anyone looks at what it wants. */
@NullMarked
package fr.parchemin.gateway.edge;

import org.jspecify.annotations.NullMarked;
