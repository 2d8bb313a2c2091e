/** The places where candidates are prepared and where certifications are awarded. */
@NullMarked
package fr.parchemin.campus.site;

import org.jspecify.annotations.NullMarked;
