/** How a request must be framed, so that no two parsers read it differently. */
@NullMarked
package fr.parchemin.web.framing;

import org.jspecify.annotations.NullMarked;
