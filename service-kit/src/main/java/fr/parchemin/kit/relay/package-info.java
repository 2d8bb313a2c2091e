/** Carries committed events from the outbox to Kafka, in order per subject, one sender at a time. */
@NullMarked
package fr.parchemin.kit.relay;

import org.jspecify.annotations.NullMarked;
