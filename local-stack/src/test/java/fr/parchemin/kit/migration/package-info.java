/** What a service brings along in the place of the stand-in here. */
@NullMarked
package fr.parchemin.kit.migration;

import org.jspecify.annotations.NullMarked;
