/** Where each enrolment stands on its blocs and its dissertation, as the assessments tell it. */
@NullMarked
package fr.parchemin.candidate.assessment;

import org.jspecify.annotations.NullMarked;
