/** Which service answers which path, and how a request is passed on to it. */
@NullMarked
package fr.parchemin.gateway.route;

import org.jspecify.annotations.NullMarked;
