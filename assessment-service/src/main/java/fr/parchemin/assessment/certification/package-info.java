/** What a certification is: its sheet, its blocs, its rules and their sources. */
@NullMarked
package fr.parchemin.assessment.certification;

import org.jspecify.annotations.NullMarked;
