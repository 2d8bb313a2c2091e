/** What a jury decides on one line of its roster, and the rules it decides by. */
@NullMarked
package fr.parchemin.jury.decision;

import org.jspecify.annotations.NullMarked;
