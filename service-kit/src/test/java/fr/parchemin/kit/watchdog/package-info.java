/** The watchdog, and what it would do. */
@NullMarked
package fr.parchemin.kit.watchdog;

import org.jspecify.annotations.NullMarked;
