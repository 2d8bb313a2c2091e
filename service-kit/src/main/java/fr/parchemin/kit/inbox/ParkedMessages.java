package fr.parchemin.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys set aside with their waiting messages. All of it runs in the inbox's transaction. */
@ApplicationScoped
class ParkedMessages {

    private static final int LONGEST_CAUSE = 2000;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    ParkedMessages(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Locks the key's row, so that a replay about to release the key is waited for. */
    boolean isParked(String consumer, String key) {
        return !entities.createNativeQuery(
                        "select 1 from parked_key where consumer = :consumer and key = :key for update")
                .setParameter("consumer", consumer)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    void park(String consumer, Message message, Throwable cause) {
        entities.createNativeQuery("insert into parked_key (consumer, key, cause, parked_at)"
                        + " values (:consumer, :key, :cause, :now)"
                        + " on conflict (consumer, key) do update set cause = excluded.cause")
                .setParameter("consumer", consumer)
                .setParameter("key", message.key())
                .setParameter("cause", shortened(cause))
                .setParameter("now", clock.instant())
                .executeUpdate();
        queue(consumer, message);
    }

    void queue(String consumer, Message message) {
        entities.createNativeQuery("insert into parked_message"
                        + " (consumer, key, topic, kafka_partition, kafka_offset, headers, payload)"
                        + " values (:consumer, :key, :topic, :partition, :offset, :headers, :payload)"
                        + " on conflict (consumer, topic, kafka_partition, kafka_offset) do nothing")
                .setParameter("consumer", consumer)
                .setParameter("key", message.key())
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("headers", headers(message))
                .setParameter("payload", message.payload())
                .executeUpdate();
    }

    Optional<Parked> first(String consumer, String key) {
        List<?> rows = entities.createNativeQuery(
                        "select position, topic, kafka_partition, kafka_offset, headers, payload from parked_message"
                                + " where consumer = :consumer and key = :key order by position limit 1",
                        Tuple.class)
                .setParameter("consumer", consumer)
                .setParameter("key", key)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst().map(row -> parked(row, key));
    }

    void remove(Parked done) {
        entities.createNativeQuery("delete from parked_message where position = :position")
                .setParameter("position", done.position)
                .executeUpdate();
    }

    void release(String consumer, String key) {
        entities.createNativeQuery("delete from parked_key where consumer = :consumer and key = :key")
                .setParameter("consumer", consumer)
                .setParameter("key", key)
                .executeUpdate();
    }

    void releaseAll(String consumer) {
        entities.createNativeQuery("delete from parked_key where consumer = :consumer")
                .setParameter("consumer", consumer)
                .executeUpdate();
    }

    private Parked parked(Tuple row, String key) {
        return new Parked(
                row.get("position", Long.class),
                new Message(
                        row.get("topic", String.class),
                        row.get("kafka_partition", Integer.class),
                        row.get("kafka_offset", Long.class),
                        key,
                        headers(row.get("headers", String.class)),
                        row.get("payload", byte[].class)));
    }

    private String headers(Message message) {
        try {
            return json.writeValueAsString(message.headers());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String shortened(Throwable cause) {
        var text = cause.toString();
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }

    record Parked(long position, Message message) {}
}
