/** Who sits on a jury, and whether a panel is valid on a day. */
@NullMarked
package fr.parchemin.jury.panel;

import org.jspecify.annotations.NullMarked;
