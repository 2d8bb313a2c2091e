/** Calling a panel together, what changes until the day, and giving a session up. */
@NullMarked
package fr.parchemin.jury.convening;

import org.jspecify.annotations.NullMarked;
