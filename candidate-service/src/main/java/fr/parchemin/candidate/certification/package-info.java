/** The certifications a person may be enrolled for, as the catalogue tells them. */
@NullMarked
package fr.parchemin.candidate.certification;

import org.jspecify.annotations.NullMarked;
