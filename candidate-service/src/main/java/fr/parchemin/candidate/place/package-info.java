/** The official lists of countries and communes. */
@NullMarked
package fr.parchemin.candidate.place;

import org.jspecify.annotations.NullMarked;
