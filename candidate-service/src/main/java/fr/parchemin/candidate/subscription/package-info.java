/** What other services publish, and what follows from it here. */
@NullMarked
package fr.parchemin.candidate.subscription;

import org.jspecify.annotations.NullMarked;
