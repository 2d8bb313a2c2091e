/** The oracles themselves are looked at: what is amiss, they name. */
@NullMarked
package fr.parchemin.endtoend.oracle;

import org.jspecify.annotations.NullMarked;
