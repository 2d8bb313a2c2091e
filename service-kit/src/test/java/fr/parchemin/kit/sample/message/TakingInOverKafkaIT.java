package fr.parchemin.kit.sample.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NoteEvents;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages as they come: over every partition, through the consumer that the service runs. */
@QuarkusTest
@SampleService
class TakingInOverKafkaIT {

    @Inject
    Database database;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @AfterEach
    void poisonAgain() {
        NoteEvents.mended = false;
    }

    @Test
    @Operator
    void aPoisonedKeyWaitsWhileAHundredOthersFlow() throws InterruptedException, ExecutionException {
        var settings = Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int key = 0; key < 100; key++) {
                send(producer, "over-" + key, 1, "a");
                if (key == 50) {
                    send(producer, "poisoned", 1, "first");
                    send(producer, "poisoned", 2, NoteEvents.POISON);
                    send(producer, "poisoned", 3, "third");
                }
            }
            for (int key = 0; key < 100; key++) {
                send(producer, "over-" + key, 2, "b");
            }
        }
        database.eventually("select count(*) from heard where id like 'over-%' and words = 'a b'", "100");
        database.eventually(
                "select count(*) from parked_message where key_digest = " + Operating.digest("poisoned"), "2");
        database.eventually("select words from heard where id = 'poisoned'", "first");
        database.eventually("select count(*) from parked_message where convert_from(key, 'UTF8') like 'over-%'", "0");

        NoteEvents.mended = true;
        Operating.replay("notes", "poisoned").statusCode(200).body("messages", is(2));
        database.eventually("select words from heard where id = 'poisoned'", "first poison third");
    }

    private static void send(Producer<String, String> producer, String id, long sequence, String text)
            throws InterruptedException, ExecutionException {
        var data = "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
        var headers = List.of(
                header("ce_type", "kit.note-written.v1"),
                header("ce_subject", id),
                header("ce_sequence", Long.toString(sequence)));
        producer.send(new ProducerRecord<>("kit.note", null, id, data, headers)).get();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
