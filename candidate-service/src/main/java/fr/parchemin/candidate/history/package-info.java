/** Who did what to a candidate. */
@NullMarked
package fr.parchemin.candidate.history;

import org.jspecify.annotations.NullMarked;
