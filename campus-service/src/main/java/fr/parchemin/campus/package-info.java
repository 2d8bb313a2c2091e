/** What all features of this service share. */
@NullMarked
package fr.parchemin.campus;

import org.jspecify.annotations.NullMarked;
