package fr.parchemin.kit.watchdog;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NoteEvents;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.testing.RealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The tests' patience is 2 s. */
@QuarkusTest
@SampleService
class WatchdogIT {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);

    @Inject
    RecordedRestart restart;

    @Inject
    Database database;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aConsumerThatDoesNotComeToAnEndIsToldAndTheServiceStartedAnew() throws Exception {
        var before = restart.times();
        NoteEvents.end = new CountDownLatch(1);
        try {
            send("endless", NoteEvents.ENDLESS);
            await().atMost(SEEN_WITHIN).until(() -> restart.times() > before);
            assertThat(progress("notes")).contains("wait, still for");
            given().get("/q/health/group/progress").then().statusCode(503);
        } finally {
            NoteEvents.end.countDown();
        }
        await().atMost(SEEN_WITHIN).until(() -> progress("notes").isEmpty());
    }

    @Test
    void anIdleConsumerIsNotTakenForOneThatStandsStill() throws Exception {
        send("idle", "a");
        database.eventually("select words from heard where id = 'idle'", "a");
        var before = restart.times();
        Thread.sleep(Duration.ofSeconds(5));
        for (int word = 0; word < 20; word++) {
            send("idle-" + word, "a");
            assertThat(progress("notes")).isEmpty();
        }
        assertThat(restart.times()).isEqualTo(before);
    }

    @Test
    void eventsThatWaitForKafkaAreToldAndNobodyIsStartedAnewForThat() throws Exception {
        var before = restart.times();
        var broker = RealParts.process("kafka");
        signal("STOP", broker);
        try {
            database.execute("insert into outbox (shard, id, topic, type, key, subject, sequence, occurred_at, data)"
                    + " values (0, gen_random_uuid(), 'kit.note', 't', 'still', 'still', 1, now(), '{}')");
            await().atMost(SEEN_WITHIN.multipliedBy(2))
                    .until(() -> progress("outbox 0").contains("still for"));
            assertThat(restart.times()).isEqualTo(before);
        } finally {
            signal("CONT", broker);
        }
        await().atMost(SEEN_WITHIN).until(() -> progress("outbox 0").isEmpty());
    }

    private static String progress(String worker) {
        Map<String, Object> data = given().get("/q/health/group/progress").path("checks[0].data");
        return String.valueOf(data.getOrDefault(worker, ""));
    }

    private void send(String id, String text) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                new StringSerializer(),
                new StringSerializer())) {
            var record = new ProducerRecord<>("kit.note", id, "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text));
            record.headers().add("ce_type", "kit.note-written.v1".getBytes(UTF_8));
            record.headers().add("ce_subject", id.getBytes(UTF_8));
            record.headers().add("ce_sequence", "1".getBytes(UTF_8));
            producer.send(record).get();
        }
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }
}
