package fr.parchemin.jury.award;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the other services hear of an enrolment before a jury. */
@ApplicationScoped
public class Heard {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String kafka;
    private final ObjectMapper json;

    Heard(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    public static final JsonNode NOTHING = MissingNode.getInstance();

    /** By their types, in order, once there are so many, or what came until the patience ended. */
    public Map<String, JsonNode> of(UUID enrolment, int count) throws IOException {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        var events = new LinkedHashMap<String, JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("parchemin.jury").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (events.size() < count && System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (enrolment.toString().equals(record.key())) {
                        var type = new String(
                                record.headers().lastHeader("ce_type").value(), UTF_8);
                        events.put(type, json.readTree(record.value()));
                    }
                }
            }
        }
        return events;
    }
}
