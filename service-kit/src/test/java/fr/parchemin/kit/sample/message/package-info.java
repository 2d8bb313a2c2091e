/** What the sample makes of messages, and what it sends. */
@NullMarked
package fr.parchemin.kit.sample.message;

import org.jspecify.annotations.NullMarked;
