/** One meeting of a jury, from planning to closing. */
@NullMarked
package fr.parchemin.jury.session;

import org.jspecify.annotations.NullMarked;
