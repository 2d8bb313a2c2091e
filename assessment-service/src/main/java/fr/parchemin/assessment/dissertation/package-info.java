/** The written work: deposited, reviewed, and where the certifier allows it deposited anew. */
@NullMarked
package fr.parchemin.assessment.dissertation;

import org.jspecify.annotations.NullMarked;
