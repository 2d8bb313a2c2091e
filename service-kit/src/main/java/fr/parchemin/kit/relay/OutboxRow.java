package fr.parchemin.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A waiting event; its Kafka record is a CloudEvent 1.0 in binary mode. */
record OutboxRow(
        long position,
        String id,
        String topic,
        String type,
        String key,
        String subject,
        long sequence,
        Instant occurredAt,
        @Nullable String traceParent,
        @Nullable String data) {

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getString("id"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("key"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("trace_parent"),
                row.getString("data"));
    }

    ProducerRecord<String, byte[]> recordFrom(String source) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, data == null ? null : data.getBytes(UTF_8));
        header(message, "content-type", "application/json");
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id);
        header(message, "ce_type", type);
        header(message, "ce_source", source);
        header(message, "ce_subject", subject);
        header(message, "ce_time", occurredAt.toString());
        header(message, "ce_sequence", Long.toString(sequence));
        if (traceParent != null) {
            header(message, "ce_traceparent", traceParent);
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
