/** Who did what to a session, and when. */
@NullMarked
package fr.parchemin.jury.history;

import org.jspecify.annotations.NullMarked;
