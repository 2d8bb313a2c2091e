/** How every part of the platform is doing right now. */
@NullMarked
package fr.parchemin.gateway.state;

import org.jspecify.annotations.NullMarked;
