/** The professionals known here, by their ids alone. */
@NullMarked
package fr.parchemin.candidate.professional;

import org.jspecify.annotations.NullMarked;
