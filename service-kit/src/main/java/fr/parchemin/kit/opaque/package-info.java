/** What a client carries for the platform: it reads nothing in it and makes none. */
@NullMarked
package fr.parchemin.kit.opaque;

import org.jspecify.annotations.NullMarked;
