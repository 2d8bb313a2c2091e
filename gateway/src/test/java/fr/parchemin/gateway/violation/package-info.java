/** Code that breaks the rules on purpose, so that each rule is seen to catch something. */
@NullMarked
package fr.parchemin.gateway.violation;

import org.jspecify.annotations.NullMarked;
