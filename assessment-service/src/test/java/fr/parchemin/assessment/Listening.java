package fr.parchemin.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this service has told the others. */
@ApplicationScoped
public class Listening {

    private static final String TOPIC = "parchemin.assessment";

    private final ObjectMapper json;
    private final String kafka;

    Listening(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.json = json;
        this.kafka = kafka;
    }

    /** Waits for the first message about the subject; a test's own time-out ends the wait. */
    public JsonNode firstAbout(String subject) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (subject.equals(subjectOf(message))) {
                        return json.readTree(message.value());
                    }
                }
            }
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static String subjectOf(ConsumerRecord<String, byte[]> message) {
        return new String(message.headers().lastHeader("ce_subject").value(), UTF_8);
    }
}
