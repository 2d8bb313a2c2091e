/** Who is heard at a jury session, and for what. */
@NullMarked
package fr.parchemin.jury.roster;

import org.jspecify.annotations.NullMarked;
