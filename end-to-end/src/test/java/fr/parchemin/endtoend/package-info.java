/** Black-box tests of the whole platform, through the gateway. */
@NullMarked
package fr.parchemin.endtoend;

import org.jspecify.annotations.NullMarked;
