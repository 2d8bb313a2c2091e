/** What other services publish, and what follows from it here. */
@NullMarked
package fr.parchemin.assessment.subscription;

import org.jspecify.annotations.NullMarked;
