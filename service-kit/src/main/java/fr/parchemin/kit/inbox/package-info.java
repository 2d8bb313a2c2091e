/** Takes each event in once and in order, parks what cannot be processed, and can start a projection over. */
@NullMarked
package fr.parchemin.kit.inbox;

import org.jspecify.annotations.NullMarked;
