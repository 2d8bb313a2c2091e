/** Tokens that are not what they say, and the realm that hands them out. */
@NullMarked
package fr.parchemin.endtoend.token;

import org.jspecify.annotations.NullMarked;
