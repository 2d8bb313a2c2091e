package fr.parchemin.kit.engine;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes every Kafka client that no channel makes. All of them, channels too, take their address and their bounds from the
 * settings below {@code kafka.}; <a href="../../../../../../../../docs/waits.md">which and why</a>.
 */
@ApplicationScoped
public class KafkaClients {

    private static final int QUICK_MILLIS = 2_000;
    private static final int BUFFER_MILLIS = 5_000;
    private static final int REQUEST_MILLIS = 4_000;
    private static final int DELIVERY_MILLIS = 8_000;

    private final Map<String, Object> common;
    private @Nullable Admin admin;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> common) {
        this.common = common;
    }

    /** For questions that are answered at once, or not at all; the same for everybody, who must not close it. */
    public synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(with(
                    AdminClientConfig.configNames(),
                    Map.of(
                            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, QUICK_MILLIS,
                            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, QUICK_MILLIS)));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    /** Of no group: it commits nothing. */
    public Consumer<String, byte[]> reader() {
        return new KafkaConsumer<>(
                with(ConsumerConfig.configNames(), Map.of(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What it sends is acknowledged by every replica that the topic asks for, or fails within its bound. */
    public Producer<String, byte[]> producer(Map<String, Object> own) {
        var settings = new HashMap<>(own);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BUFFER_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * 1024 * 1024);
        return new KafkaProducer<>(
                with(ProducerConfig.configNames(), settings), new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> with(Set<String> known, Map<String, Object> own) {
        var settings = new HashMap<>(common);
        settings.keySet().retainAll(known);
        settings.putAll(own);
        return settings;
    }
}
