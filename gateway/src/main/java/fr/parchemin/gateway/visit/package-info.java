/** What identifies one request, and what no answer leaves without. */
@NullMarked
package fr.parchemin.gateway.visit;

import org.jspecify.annotations.NullMarked;
