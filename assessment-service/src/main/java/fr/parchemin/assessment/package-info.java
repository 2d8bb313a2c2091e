/** What all features of this service share. */
@NullMarked
package fr.parchemin.assessment;

import org.jspecify.annotations.NullMarked;
