/** Assessments of blocs: one sitting each, before assessors, with a result per skill. */
@NullMarked
package fr.parchemin.assessment.assessment;

import org.jspecify.annotations.NullMarked;
