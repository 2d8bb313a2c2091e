package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.parking.ParkedMessage;
import fr.parchemin.kit.parking.ParkedMessage.Coordinates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys set aside with their waiting messages. All of it runs in the inbox's transaction. */
@ApplicationScoped
class ParkedMessages {

    private final EntityManager entities;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final Clock clock;

    ParkedMessages(EntityManager entities, DeadLetters deadLetters, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.deadLetters = deadLetters;
        this.json = json;
        this.clock = clock;
    }

    /** Locks the key's row, so that a replay about to release the key is waited for. */
    boolean isParked(String consumer, String keyDigest) {
        return !entities.createNativeQuery(
                        "select 1 from parked_key where consumer = :consumer and key_digest = :key for update")
                .setParameter("consumer", consumer)
                .setParameter("key", keyDigest)
                .getResultList()
                .isEmpty();
    }

    /** One that an operator has dropped stays dropped, though it comes again. */
    void park(String consumer, Message message, Cause cause) {
        if (!isDiscarded(consumer, message)) {
            parkKey(consumer, message, cause);
            queue(consumer, message);
        }
    }

    /** What no column holds of the message lies in the dead-letter topic. */
    void setAside(String consumer, Message message, Cause cause, Coordinates deadLetter) {
        parkKey(consumer, message, cause);
        insert(consumer, message, null, null, null, deadLetter);
    }

    void queue(String consumer, Message message) {
        if (!isDiscarded(consumer, message)) {
            insert(consumer, message, message.key().getBytes(UTF_8), write(message.headers()), message.payload(), null);
        }
    }

    boolean isDiscarded(String consumer, Message message) {
        return !entities.createNativeQuery("select 1 from discarded_message where place = :consumer and topic = :topic"
                        + " and kafka_partition = :partition and kafka_offset = :offset")
                .setParameter("consumer", consumer)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .getResultList()
                .isEmpty();
    }

    private void parkKey(String consumer, Message message, Cause cause) {
        entities.createNativeQuery("insert into parked_key (consumer, key_digest, cause, parked_at)"
                        + " values (:consumer, :key, :cause, :now)"
                        + " on conflict (consumer, key_digest) do update set cause = excluded.cause")
                .setParameter("consumer", consumer)
                .setParameter("key", message.keyDigest())
                .setParameter("cause", cause.text())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void insert(
            String consumer,
            Message message,
            byte @Nullable [] key,
            @Nullable String headers,
            byte @Nullable [] payload,
            @Nullable Coordinates deadLetter) {
        entities.createNativeQuery("insert into parked_message"
                        + " (consumer, key_digest, topic, kafka_partition, kafka_offset, type, sequence, bytes,"
                        + " key, headers, payload, dead_letter_partition, dead_letter_offset)"
                        + " values (:consumer, :digest, :topic, :partition, :offset, :type, :sequence, :bytes,"
                        + " :key, :headers, :payload, :deadPartition, :deadOffset)"
                        + " on conflict (consumer, topic, kafka_partition, kafka_offset) do nothing")
                .setParameter("consumer", consumer)
                .setParameter("digest", message.keyDigest())
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("type", message.shown("ce_type"))
                .setParameter("sequence", message.shown("ce_sequence"))
                .setParameter("bytes", message.bytes())
                .setParameter("key", key)
                .setParameter("headers", headers)
                .setParameter("payload", payload)
                .setParameter("deadPartition", deadLetter == null ? null : deadLetter.partition())
                .setParameter("deadOffset", deadLetter == null ? null : deadLetter.offset())
                .executeUpdate();
    }

    /** In their order. */
    List<Parked> messages(String consumer, String keyDigest, int limit) {
        List<?> rows = entities.createNativeQuery(
                        "select position, topic, kafka_partition, kafka_offset, type, sequence, bytes,"
                                + " dead_letter_partition, dead_letter_offset from parked_message"
                                + " where consumer = :consumer and key_digest = :key order by position limit :limit",
                        Tuple.class)
                .setParameter("consumer", consumer)
                .setParameter("key", keyDigest)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ParkedMessages::parked).toList();
    }

    /** Whole, from where it lies. */
    Message content(Parked parked) {
        var deadLetter = parked.deadLetter;
        if (deadLetter != null) {
            return deadLetters.read(parked.shown.topic(), deadLetter).at(parked.kafka());
        }
        var row = (Tuple) entities.createNativeQuery(
                        "select key, headers, payload from parked_message where position = :position", Tuple.class)
                .setParameter("position", parked.shown.position())
                .getSingleResult();
        return new Message(
                parked.shown.topic(),
                parked.kafka().partition(),
                parked.kafka().offset(),
                new String(row.get("key", byte[].class), UTF_8),
                read(row.get("headers", String.class)),
                row.get("payload", byte[].class));
    }

    void remove(Parked done) {
        entities.createNativeQuery("delete from parked_message where position = :position")
                .setParameter("position", done.shown.position())
                .executeUpdate();
    }

    void release(String consumer, String keyDigest) {
        entities.createNativeQuery("delete from parked_key where consumer = :consumer and key_digest = :key")
                .setParameter("consumer", consumer)
                .setParameter("key", keyDigest)
                .executeUpdate();
    }

    void releaseAll(String consumer) {
        entities.createNativeQuery("delete from parked_key where consumer = :consumer")
                .setParameter("consumer", consumer)
                .executeUpdate();
    }

    private static Parked parked(Tuple row) {
        var partition = Optional.ofNullable(row.get("dead_letter_partition", Integer.class));
        var deadLetter = partition
                .map(one -> new Coordinates(one, row.get("dead_letter_offset", Long.class)))
                .orElse(null);
        return new Parked(
                new ParkedMessage(
                        row.get("position", Long.class),
                        row.get("topic", String.class),
                        row.get("type", String.class),
                        row.get("sequence", String.class),
                        row.get("bytes", Long.class),
                        new Coordinates(row.get("kafka_partition", Integer.class), row.get("kafka_offset", Long.class)),
                        deadLetter != null),
                deadLetter);
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, String> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    record Parked(ParkedMessage shown, @Nullable Coordinates deadLetter) {

        Coordinates kafka() {
            return Objects.requireNonNull(shown.kafka());
        }
    }
}
