/** A client that wrote may ask any service to catch up with its write first. */
@NullMarked
package fr.parchemin.kit.consistency;

import org.jspecify.annotations.NullMarked;
