/** How long a person has worked in companies, counted by the calendar. */
@NullMarked
package fr.parchemin.candidate.experience;

import org.jspecify.annotations.NullMarked;
