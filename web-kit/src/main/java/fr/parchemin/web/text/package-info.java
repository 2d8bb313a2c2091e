/** What holds for every text that is sent, whoever reads it first. */
@NullMarked
package fr.parchemin.web.text;

import org.jspecify.annotations.NullMarked;
