/** What a client sends is refused when nothing would read it. */
@NullMarked
package fr.parchemin.kit.input;

import org.jspecify.annotations.NullMarked;
