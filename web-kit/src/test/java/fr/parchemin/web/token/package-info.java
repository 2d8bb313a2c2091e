@NullMarked
package fr.parchemin.web.token;

import org.jspecify.annotations.NullMarked;
