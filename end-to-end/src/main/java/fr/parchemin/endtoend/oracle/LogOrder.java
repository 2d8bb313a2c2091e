package fr.parchemin.endtoend.oracle;

import java.nio.charset.StandardCharsets;
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
 * out; what was sent again after a crash may stand there again.
 */
public record LogOrder(long messages, long repeated, List<String> outOfOrder) {

    private static final int SHOWN = 5;

    public static LogOrder of(String topic, int kafkaPort) {
        Map<String, Long> last = new HashMap<>();
        List<String> outOfOrder = new ArrayList<>();
        long messages = 0;
        long repeated = 0;
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
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    messages++;
                    long sequence = sequence(message);
                    long before = last.getOrDefault(message.key(), 0L);
                    if (sequence <= before) {
                        repeated++;
                    } else {
                        last.put(message.key(), sequence);
                        if (sequence > before + 1 && outOfOrder.size() < SHOWN) {
                            outOfOrder.add(message.key() + ": " + sequence + " after " + before);
                        }
                    }
                }
            }
        }
        return new LogOrder(messages, repeated, List.copyOf(outOfOrder));
    }

    private static long sequence(ConsumerRecord<String, byte[]> message) {
        return Long.parseLong(
                new String(message.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
    }
}
