/** The day itself: who comes, who keeps out of which decision, who signs. */
@NullMarked
package fr.parchemin.jury.hearing;

import org.jspecify.annotations.NullMarked;
