/** The same POST sent twice has one effect and one answer. */
@NullMarked
package fr.parchemin.kit.retry;

import org.jspecify.annotations.NullMarked;
