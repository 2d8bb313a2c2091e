package fr.parchemin.endtoend.deployment;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tries what a login may do; what the broker does not allow it throws as an {@link AuthorizationException}. */
record KafkaLogin(Map<String, String> settings) {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static KafkaLogin of(Map<String, String> variables) {
        var settings = new HashMap<String, String>();
        variables.forEach((variable, value) -> settings.put(
                variable.equals("PARCHEMIN_KAFKA")
                        ? CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG
                        : Application.kafkaSetting(variable),
                value));
        return new KafkaLogin(settings);
    }

    /** Leaves nothing that anybody would take in. */
    void writeInTransaction(String id, Collection<String> topics) {
        try (var producer = producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id))) {
            producer.initTransactions();
            producer.beginTransaction();
            for (var topic : topics) {
                send(producer, topic);
            }
            producer.abortTransaction();
        }
    }

    void write(String topic) {
        try (var producer = producer(Map.of())) {
            send(producer, topic);
        }
    }

    void read(Collection<String> topics) {
        try (var consumer = consumer(Map.of())) {
            consumer.assign(
                    topics.stream().map(topic -> new TopicPartition(topic, 0)).toList());
            consumer.seekToBeginning(consumer.assignment());
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100));
            }
        }
    }

    void join(String group, String topic) {
        try (var consumer = consumer(Map.of(ConsumerConfig.GROUP_ID_CONFIG, group))) {
            consumer.subscribe(List.of(topic));
            consumer.poll(PATIENCE);
        }
    }

    void askWhoIsThere() throws ExecutionException, InterruptedException {
        var bounded = new HashMap<String, Object>(settings);
        bounded.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        bounded.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        try (var admin = Admin.create(bounded)) {
            admin.describeCluster().nodes().get();
        }
    }

    private static void send(KafkaProducer<String, String> producer, String topic) {
        try {
            producer.send(new ProducerRecord<>(topic, "nobody", "nothing")).get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof KafkaException cause) {
                throw cause;
            }
            throw new AssertionError(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private KafkaProducer<String, String> producer(Map<String, String> more) {
        return new KafkaProducer<>(with(more), new StringSerializer(), new StringSerializer());
    }

    private KafkaConsumer<String, String> consumer(Map<String, String> more) {
        return new KafkaConsumer<>(with(more), new StringDeserializer(), new StringDeserializer());
    }

    private Map<String, Object> with(Map<String, String> more) {
        var all = new HashMap<String, Object>(settings);
        all.putAll(more);
        return all;
    }
}
