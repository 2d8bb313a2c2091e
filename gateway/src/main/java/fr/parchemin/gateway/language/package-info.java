/** The two languages the gateway speaks, chosen by what the caller accepts. */
@NullMarked
package fr.parchemin.gateway.language;

import org.jspecify.annotations.NullMarked;
