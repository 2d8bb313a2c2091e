/** What is tried again, and what is parked. */
@NullMarked
package fr.parchemin.kit.inbox;

import org.jspecify.annotations.NullMarked;
