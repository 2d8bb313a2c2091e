/** The certifications that juries award, as the catalogue tells them. */
@NullMarked
package fr.parchemin.jury.certification;

import org.jspecify.annotations.NullMarked;
