/** The errors the gateway answers itself, in one shape and two languages. */
@NullMarked
package fr.parchemin.gateway.problem;

import org.jspecify.annotations.NullMarked;
