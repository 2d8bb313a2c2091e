package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.kit.digest.Sha256;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.parking.ParkedMessage.Coordinates;
import fr.parchemin.kit.parking.UnreadableMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A record as received; its CloudEvents attributes are read when they are needed, for a poison message may lack them. */
@SuppressWarnings("ArrayRecordComponent") // bytes that may be no text; messages are never compared
record Message(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte @Nullable [] payload) {

    // Publishers add optional fields within a version: what we do not know is not for us.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Message of(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        });
        var key = record.key() == null ? record.partition() + "@" + record.offset() : record.key();
        return new Message(record.topic(), record.partition(), record.offset(), key, headers, record.value());
    }

    static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    String keyDigest() {
        return Sha256.of(key);
    }

    /** The same at the place where it was first read. */
    Message at(Coordinates first) {
        return new Message(topic, first.partition(), first.offset(), key, headers, payload);
    }

    int bytes() {
        return payload == null ? 0 : payload.length;
    }

    /** An attribute as an operator may see it; null when the message has none. */
    @Nullable String shown(String attribute) {
        var value = headers.get(attribute);
        return value == null ? null : Cause.storable(value);
    }

    /** Of a compacted topic: the key's subject is no more. Whoever sends one may leave the attributes out. */
    boolean isTombstone() {
        return payload == null;
    }

    String type() {
        return attribute("ce_type");
    }

    String subject() {
        return attribute("ce_subject");
    }

    long sequence() {
        try {
            return Long.parseLong(attribute("ce_sequence"));
        } catch (NumberFormatException notANumber) {
            throw new UnreadableMessage("ce_sequence is not a number", notANumber);
        }
    }

    /** The data as the consumer's own record, which names the fields it needs and no others. */
    <T> T as(Class<T> view) {
        if (payload == null) {
            throw new UnreadableMessage("no data");
        }
        try {
            return JSON.readValue(payload, view);
        } catch (IOException unreadable) {
            throw new UnreadableMessage("data is not a " + view.getSimpleName() + path(unreadable), unreadable);
        }
    }

    /** Names of fields, never what they hold. */
    private static String path(IOException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining("", ": $", ""))
                : "";
    }

    private String attribute(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new UnreadableMessage("no " + name);
        }
        return value;
    }
}
