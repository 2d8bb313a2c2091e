/** The blocs that juries grant, as the jury service tells them. */
@NullMarked
package fr.parchemin.assessment.jury;

import org.jspecify.annotations.NullMarked;
