package fr.parchemin.localstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_survives_kill_9_and_a_second_start_in_whatever_folder() throws Exception {
        Path home = folder.resolve("Łódź #1, l'œuvre d'été à 100 %");
        Kafka killed = Kafka.start(home, 0);
        killed.createTopics();
        send(killed, "parchemin.jury", "closed");
        killed.kill();
        try (Kafka again = Kafka.start(home, 0)) {
            again.createTopics();
            assertThat(read(again, "parchemin.jury")).containsExactly("closed");
        }
    }

    @Test
    void topics_have_four_partitions_keep_what_their_readers_need_and_never_arise_by_themselves() throws Exception {
        try (Kafka kafka = Kafka.throwAway()) {
            kafka.createTopics();
            kafka.createTopics();
            try (Admin admin = admin(kafka)) {
                for (String topic : Topics.COMPACTED) {
                    Config config = config(admin, topic);
                    assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
                    assertThat(config.get("delete.retention.ms").value())
                            .isEqualTo(String.valueOf(Duration.ofDays(90).toMillis()));
                    assertThat(config.get("max.compaction.lag.ms").value())
                            .isEqualTo(String.valueOf(Duration.ofHours(24).toMillis()));
                }
                for (String topic : Topics.KEPT) {
                    Config config = config(admin, topic);
                    assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
                    assertThat(config.get("retention.ms").value()).isEqualTo("-1");
                }
                assertThat(admin.describeTopics(Topics.COMPACTED).allTopicNames().get().values().stream()
                                .map(topic -> topic.partitions().size()))
                        .containsOnly(4);
                assertThat(config(admin, new ConfigResource(ConfigResource.Type.BROKER, "1"))
                                .get("auto.create.topics.enable")
                                .value())
                        .isEqualTo("false");
            }
        }
    }

    private static Config config(Admin admin, String topic) throws ExecutionException, InterruptedException {
        return config(admin, new ConfigResource(ConfigResource.Type.TOPIC, topic));
    }

    private static Config config(Admin admin, ConfigResource resource) throws ExecutionException, InterruptedException {
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .values()
                .iterator()
                .next();
    }

    private static Admin admin(Kafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static void send(Kafka kafka, String topic, String value) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static List<String> read(Kafka kafka, String topic) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return consumer.poll(Duration.ofSeconds(20)).records(partitions.getFirst()).stream()
                    .map(ConsumerRecord::value)
                    .toList();
        }
    }
}
