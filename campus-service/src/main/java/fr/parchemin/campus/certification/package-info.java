/** The certifications a cohort may be taught for, as the catalogue tells them. */
@NullMarked
package fr.parchemin.campus.certification;

import org.jspecify.annotations.NullMarked;
