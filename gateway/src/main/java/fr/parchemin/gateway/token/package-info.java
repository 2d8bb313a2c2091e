/** Who may come in: the token check at the door and the few paths that need none. */
@NullMarked
package fr.parchemin.gateway.token;

import org.jspecify.annotations.NullMarked;
