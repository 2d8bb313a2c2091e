/** Who did what to where a person stands, and when. */
@NullMarked
package fr.parchemin.assessment.history;

import org.jspecify.annotations.NullMarked;
