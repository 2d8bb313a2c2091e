/** How the gateway shows a page: HTML for people, JSON for programs. */
@NullMarked
package fr.parchemin.gateway.page;

import org.jspecify.annotations.NullMarked;
