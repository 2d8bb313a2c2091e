/** Jury sessions led by clients, and whether all that the services say of them agrees. */
@NullMarked
package fr.parchemin.endtoend.jury;

import org.jspecify.annotations.NullMarked;
