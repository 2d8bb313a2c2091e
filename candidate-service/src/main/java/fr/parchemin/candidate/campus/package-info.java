/** The campuses and their cohorts, as the campus service tells them. */
@NullMarked
package fr.parchemin.candidate.campus;

import org.jspecify.annotations.NullMarked;
