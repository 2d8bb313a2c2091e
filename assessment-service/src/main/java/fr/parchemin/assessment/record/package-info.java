/** Where one person stands on each bloc of one certification, whatever the enrolment. */
@NullMarked
package fr.parchemin.assessment.record;

import org.jspecify.annotations.NullMarked;
