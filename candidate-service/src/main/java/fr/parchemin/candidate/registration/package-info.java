/** Candidates as campuses and partners create, change and read them. */
@NullMarked
package fr.parchemin.candidate.registration;

import org.jspecify.annotations.NullMarked;
