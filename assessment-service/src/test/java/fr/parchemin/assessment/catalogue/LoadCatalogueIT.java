package fr.parchemin.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AssessmentServiceTest
class LoadCatalogueIT {

    @Inject
    LoadCatalogue load;

    @Inject
    Told told;

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    @Timeout(60)
    void the_start_tells_the_catalogue_as_the_golden_sample_shows_it() throws IOException {
        var message = firstAbout("RNCP14506");
        var data = (ObjectNode) json.readTree(message.value());
        var sample = (ObjectNode) json.readTree(
                Path.of("contracts/certification-changed.v1.sample.json").toFile());

        assertThat(data.remove("recordedAt").isTextual()).isTrue();
        sample.remove("recordedAt");
        assertThat(data).isEqualTo(sample);
        assertThat(headers(message))
                .containsEntry("ce_type", "fr.parchemin.assessment.certification-changed.v1")
                .containsEntry("ce_source", "/assessment-service")
                .containsEntry("ce_subject", "RNCP14506")
                .containsEntry("ce_sequence", "1");
    }

    @Test
    void a_second_start_tells_nothing() {
        var before = eventsAbout("RNCP14506");
        load.load(CatalogueFiles.read());

        assertThat(eventsAbout("RNCP14506")).isEqualTo(before).isEqualTo("1");
        assertThat(version("RNCP14506")).isEqualTo("0");
    }

    @Test
    void a_changed_file_is_told_again_and_an_unchanged_one_beside_it_is_not() {
        load.load(List.of(
                PublishedCertification.as("RNCP99901", "Before"), PublishedCertification.as("RNCP99902", "Same")));
        load.load(List.of(
                PublishedCertification.as("RNCP99901", "After", 2), PublishedCertification.as("RNCP99902", "Same")));

        assertThat(eventsAbout("RNCP99901")).isEqualTo("2");
        assertThat(eventsAbout("RNCP99902")).isEqualTo("1");
        assertThat(version("RNCP99901")).isEqualTo("1");
        assertThat(told.asApp().first("select title from certification where code = 'RNCP99901'"))
                .isEqualTo("After");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1})
    void a_replica_whose_file_is_no_newer_takes_nothing_back(int revision) {
        var code = "RNCP9991" + revision;
        load.load(List.of(PublishedCertification.as(code, "Newer", 2)));
        load.load(List.of(PublishedCertification.as(code, "Older", revision)));

        assertThat(eventsAbout(code)).isEqualTo("1");
        assertThat(told.asApp().first("select title from certification where code = '" + code + "'"))
                .isEqualTo("Newer");
    }

    @Test
    void replicas_that_start_together_take_turns_and_tell_it_once() throws InterruptedException, ExecutionException {
        var together = new CountDownLatch(1);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            var starts = IntStream.range(0, 4)
                    .mapToObj(replica -> replicas.submit(() -> {
                        together.await();
                        load.load(List.of(PublishedCertification.as("RNCP99903", "Together")));
                        return replica;
                    }))
                    .toList();
            together.countDown();
            for (var start : starts) {
                assertThat(start.get()).isNotNegative();
            }
        }

        assertThat(eventsAbout("RNCP99903")).isEqualTo("1");
    }

    private String eventsAbout(String code) {
        return String.valueOf(told.asWorker().first("select last from event_sequence where subject = '" + code + "'"));
    }

    private String version(String code) {
        return String.valueOf(told.asWorker().first("select version from certification where code = '" + code + "'"));
    }

    private ConsumerRecord<String, byte[]> firstAbout(String code) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("parchemin.certification").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (code.equals(message.key())) {
                        return message;
                    }
                }
            }
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .collect(Collectors.toMap(Header::key, header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
