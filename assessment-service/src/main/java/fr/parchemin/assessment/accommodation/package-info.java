/** What is granted to a candidate so that assessments are fair: the measure, never its cause. */
@NullMarked
package fr.parchemin.assessment.accommodation;

import org.jspecify.annotations.NullMarked;
