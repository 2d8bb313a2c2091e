package fr.parchemin.candidate.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the other services hear of a candidate. */
@ApplicationScoped
public class Heard {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String kafka;
    private final ObjectMapper json;

    Heard(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    /** All of it once there are so many, or what came until the patience ended. */
    public List<JsonNode> of(UUID candidate, int count) throws IOException {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        var events = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("parchemin.candidate").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (events.size() < count && System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (candidate.toString().equals(record.key())) {
                        events.add(json.readTree(record.value()));
                    }
                }
            }
        }
        return events;
    }
}
