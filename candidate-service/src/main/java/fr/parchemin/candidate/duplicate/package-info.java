/** One person is one candidate, at whatever campus. */
@NullMarked
package fr.parchemin.candidate.duplicate;

import org.jspecify.annotations.NullMarked;
