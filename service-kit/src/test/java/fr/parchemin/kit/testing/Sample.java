package fr.parchemin.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A publisher's golden sample, and the messages that a test makes of it. */
public record Sample(String topic, String type, ObjectNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();
    // Each message has a place of its own in the topic, as the inbox expects.
    private static final AtomicLong OFFSET = new AtomicLong(1_000_000_000);

    /** The sample as its publisher has committed it, named from the consumer's folder. */
    public static Sample read(String file, String topic, String type) {
        try {
            return new Sample(
                    topic, type, (ObjectNode) JSON.readTree(Path.of(file).toFile()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Sample with(String field, String json) {
        try {
            var changed = data.deepCopy();
            changed.set(field, JSON.readTree(json));
            return new Sample(topic, type, changed);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    public Sample ofType(String other) {
        return new Sample(topic, other, data);
    }

    /** With the key that the publishers give: an aspect's subject begins with its aggregate, which is the key. */
    public ConsumerRecord<String, byte[]> received(String subject, long sequence) {
        return received(keyOf(subject), subject, sequence);
    }

    public ConsumerRecord<String, byte[]> received(String key, String subject, long sequence) {
        var message = new ConsumerRecord<>(topic, 0, OFFSET.getAndIncrement(), key, payload());
        headers(subject, sequence).forEach(message.headers()::add);
        return message;
    }

    /** Returns once the broker has it. */
    public void send(String kafka, String subject, long sequence) {
        send(kafka, keyOf(subject), subject, sequence);
    }

    public void send(String kafka, String key, String subject, long sequence) {
        var settings = Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, null, key, payload(), headers(subject, sequence)))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String keyOf(String subject) {
        var aspect = subject.indexOf('/');
        return aspect < 0 ? subject : subject.substring(0, aspect);
    }

    private byte[] payload() {
        return data.toString().getBytes(UTF_8);
    }

    private Headers headers(String subject, long sequence) {
        return new RecordHeaders()
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_subject", subject.getBytes(UTF_8))
                .add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
    }
}
