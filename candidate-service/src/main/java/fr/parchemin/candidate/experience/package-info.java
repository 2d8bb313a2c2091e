/** The work in companies that a person states, and how long it has lasted, counted by the calendar. */
@NullMarked
package fr.parchemin.candidate.experience;

import org.jspecify.annotations.NullMarked;
