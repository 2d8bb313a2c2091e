/** The certifications of the register that Parchemin awards, each stated by one data file. */
@NullMarked
package fr.parchemin.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
