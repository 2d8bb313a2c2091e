/** Where, and for which certification, a person can be enrolled on a day. */
@NullMarked
package fr.parchemin.candidate.option;

import org.jspecify.annotations.NullMarked;
