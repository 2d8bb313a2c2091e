/** What the tests of several modules share. */
@NullMarked
package fr.parchemin.web.testing;

import org.jspecify.annotations.NullMarked;
