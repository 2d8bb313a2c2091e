/** The sealed record of each closed session, chained to the ones before. */
@NullMarked
package fr.parchemin.jury.minutes;

import org.jspecify.annotations.NullMarked;
