/** The only open door to the platform: who may come in, and which service answers. */
@NullMarked
package fr.parchemin.gateway;

import org.jspecify.annotations.NullMarked;
