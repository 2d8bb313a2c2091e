/** A group taught together at one campus. */
@NullMarked
package fr.parchemin.campus.cohort;

import org.jspecify.annotations.NullMarked;
