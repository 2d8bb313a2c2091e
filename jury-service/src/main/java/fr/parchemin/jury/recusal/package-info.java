/** Who does not deliberate on whom, found in what is known of them or declared. */
@NullMarked
package fr.parchemin.jury.recusal;

import org.jspecify.annotations.NullMarked;
