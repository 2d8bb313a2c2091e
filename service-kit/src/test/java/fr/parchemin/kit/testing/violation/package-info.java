/** Breaks each rule of the house once, to show that it is caught. */
@NullMarked
package fr.parchemin.kit.testing.violation;

import org.jspecify.annotations.NullMarked;
