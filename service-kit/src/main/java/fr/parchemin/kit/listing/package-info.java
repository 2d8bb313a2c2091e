/** Lists are keyset pages whose cursor is bound to its filters. */
@NullMarked
package fr.parchemin.kit.listing;

import org.jspecify.annotations.NullMarked;
