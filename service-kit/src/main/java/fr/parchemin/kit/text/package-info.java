/** A text in one spelling, and what no text may hold. */
@NullMarked
package fr.parchemin.kit.text;

import org.jspecify.annotations.NullMarked;
