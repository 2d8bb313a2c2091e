/** The end of a session: what was decided is checked, certified, sealed and published; or it is annulled. */
@NullMarked
package fr.parchemin.jury.closing;

import org.jspecify.annotations.NullMarked;
