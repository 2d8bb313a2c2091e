/** What the tests of every service share: real parts, callers, and checks of what is published. */
@NullMarked
package fr.parchemin.kit.testing;

import org.jspecify.annotations.NullMarked;
