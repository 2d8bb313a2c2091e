@NullMarked
package fr.parchemin.web.framing;

import org.jspecify.annotations.NullMarked;
