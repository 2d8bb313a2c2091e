package fr.parchemin.kit.relay;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** An event that Kafka will never take, however often it is sent. */
class UnsendableEvent extends KafkaException {

    private final transient OutboxRow row;

    UnsendableEvent(OutboxRow row, Exception cause) {
        super(cause);
        this.row = row;
    }

    OutboxRow row() {
        return row;
    }

    /** It is the event's own fault; anything else may pass. */
    static boolean isBehind(@Nullable Exception failure) {
        return failure instanceof RecordTooLargeException || failure instanceof InvalidRecordException;
    }
}
