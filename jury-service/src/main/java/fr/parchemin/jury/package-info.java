/** What all features of this service share. */
@NullMarked
package fr.parchemin.jury;

import org.jspecify.annotations.NullMarked;
