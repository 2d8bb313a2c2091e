package fr.parchemin.kit.parking;

import org.jspecify.annotations.Nullable;

/**
 * A message that waits, without its content.
 *
 * @param position names it within its place
 * @param sequence of its subject, as the message says
 * @param bytes of its payload
 * @param kafka where it was read; null of a message that was not sent yet
 * @param isDeadLetter true when it lies in the dead-letter topic, since no table could take it
 */
public record ParkedMessage(
        long position,
        String topic,
        @Nullable String type,
        @Nullable String sequence,
        long bytes,
        @Nullable Coordinates kafka,
        boolean isDeadLetter) {

    public record Coordinates(int partition, long offset) {}
}
