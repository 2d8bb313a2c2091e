package fr.parchemin.endtoend.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The committed messages of a topic from the first one on: the sequence of every subject begins at 1 and leaves nothing
 * out, all of it under one key; what was sent again after a crash may stand there again.
 */
public final class LogOrder {

    /** A message that a test sent, which no publisher told. */
    public static final String PLANTED = "planted";

    private static final int SHOWN = 5;

    private final Map<String, Told> last = new HashMap<>();
    private final List<String> objections = new ArrayList<>();
    private long messages;
    private long repeated;

    private record Told(String key, long sequence) {}

    public static LogOrder of(String topic, int kafkaPort) {
        LogOrder order = new LogOrder();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "127.0.0.1:" + kafkaPort,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(order::add);
            }
        }
        return order;
    }

    public long messages() {
        return messages;
    }

    public long repeated() {
        return repeated;
    }

    public List<String> objections() {
        return List.copyOf(objections);
    }

    void add(String key, String subject, long sequence) {
        messages++;
        Told before = last.getOrDefault(subject, new Told(key, 0));
        if (!before.key().equals(key)) {
            object(subject + " is told under " + key + " after " + before.key());
        }
        if (sequence <= before.sequence()) {
            repeated++;
            return;
        }
        if (sequence > before.sequence() + 1) {
            object(subject + ": " + sequence + " after " + before.sequence());
        }
        last.put(subject, new Told(key, sequence));
    }

    private void add(ConsumerRecord<String, byte[]> message) {
        if (message.headers().lastHeader(PLANTED) == null) {
            add(message.key(), header(message, "ce_subject"), Long.parseLong(header(message, "ce_sequence")));
        }
    }

    private void object(String sentence) {
        if (objections.size() < SHOWN) {
            objections.add(sentence);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
