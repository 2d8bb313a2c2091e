/** The campuses at which assessments may be held, as the campus service tells them. */
@NullMarked
package fr.parchemin.assessment.campus;

import org.jspecify.annotations.NullMarked;
