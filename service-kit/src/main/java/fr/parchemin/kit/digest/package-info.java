/** Names for what must not be read. */
@NullMarked
package fr.parchemin.kit.digest;

import org.jspecify.annotations.NullMarked;
