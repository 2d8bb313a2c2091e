/** What all features of this service share. */
@NullMarked
package fr.parchemin.candidate;

import org.jspecify.annotations.NullMarked;
