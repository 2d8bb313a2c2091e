/** Which campuses reach a candidate, and why. */
@NullMarked
package fr.parchemin.candidate.access;

import org.jspecify.annotations.NullMarked;
