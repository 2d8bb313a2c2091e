/** What consumers and senders let be known of themselves. */
@NullMarked
package fr.parchemin.kit.progress;

import org.jspecify.annotations.NullMarked;
