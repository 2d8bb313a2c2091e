/** What must not come in. */
@NullMarked
package fr.parchemin.kit.input;

import org.jspecify.annotations.NullMarked;
