/** The persons on their way to a certification: who they are, and which campuses reach them. */
@NullMarked
package fr.parchemin.candidate.person;

import org.jspecify.annotations.NullMarked;
