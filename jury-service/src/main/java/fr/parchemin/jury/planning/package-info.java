/** A session before it is convened: its place and day, its panel, whom it is to hear. */
@NullMarked
package fr.parchemin.jury.planning;

import org.jspecify.annotations.NullMarked;
