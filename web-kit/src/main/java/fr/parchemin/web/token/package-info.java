/** Which tokens of the realm let anybody in. */
@NullMarked
package fr.parchemin.web.token;

import org.jspecify.annotations.NullMarked;
