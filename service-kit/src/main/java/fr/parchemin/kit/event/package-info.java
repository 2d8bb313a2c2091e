/** Events leave through the outbox, in the transaction of the change they tell. */
@NullMarked
package fr.parchemin.kit.event;

import org.jspecify.annotations.NullMarked;
