package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.kit.digest.Sha256;
import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NoteEvents;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.RealParts;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that no table, no reader and no rule expects, over Kafka: each stops its own key, and is seen. */
@QuarkusTest
@SampleService
@Operator
class UnfitMessagesIT {

    /** Too long for an index however well it is compressed. */
    private static final String LONG = new Random(9)
            .ints(9_000, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private static final String SECRET = "canary-of-the-payload";

    @Inject
    Database database;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("a key that no index holds", LONG, event(LONG, "1"), note(SECRET)),
                Arguments.of("a key with a zero", "nul\0key", event("nul\0key", "1"), note(SECRET)),
                Arguments.of("a key of blanks", "   ", headers("ce_type", "t"), note(SECRET)),
                Arguments.of("an empty key", "", headers("ce_type", "t"), note(SECRET)),
                Arguments.of("a subject that no index holds", "u-subject", event(LONG, "1"), note(SECRET)),
                Arguments.of("a subject with a zero", "u-subject-0", event("a\0b", "1"), note(SECRET)),
                Arguments.of("a sequence that is no number", "u-sequence", event("u", "first"), note(SECRET)),
                Arguments.of("a sequence larger than any", "u-sequence-9", event("u", "9".repeat(40)), note(SECRET)),
                Arguments.of("a type of 5,000 signs", "u-type", headers("ce_type", "t".repeat(5_000)), note(SECRET)),
                Arguments.of("a type with a zero", "u-type-0", headers("ce_type", "t\0t"), note(SECRET)),
                Arguments.of("no header", "u-none", List.of(), note(SECRET)),
                Arguments.of("a header of 200 kB", "u-header", headers("x", "h".repeat(200_000)), note(SECRET)),
                Arguments.of("a header's name with a zero", "u-header-0", headers("x\0y", "1"), note(SECRET)),
                Arguments.of("a payload that is cut off", "u-cut", event("u-cut", "1"), "{\"id\": \"" + SECRET),
                Arguments.of("a payload of another shape", "u-shape", event("u-shape", "1"), "[\"" + SECRET + "\"]"),
                Arguments.of("a payload of 900 kB", "u-large", event("u-large", "1"), SECRET.repeat(43_000)),
                Arguments.of("an empty payload", "u-empty", event("u-empty", "1"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void parksItsKeyAloneIsListedWithoutItsContentAndDiscardedWithAReason(
            String what, String key, List<Header> headers, String payload) {
        var neighbour = "neighbour of " + what;
        send(key, headers, payload);
        send(neighbour, event(neighbour, "1"), "{\"id\": \"%s\", \"text\": \"a\"}".formatted(neighbour));

        database.eventually("select words from heard where id = '" + neighbour.replace("'", "''") + "'", "a");
        await().atMost(Duration.ofSeconds(20)).until(() -> isListed(key));
        var digest = Sha256.of(key);
        given().get("/operations/parked")
                .then()
                .body("keys.find { it.keyDigest == '%s' }.place".formatted(digest), is("notes"))
                .body(not(containsString(SECRET)));
        long position = given().get(Operating.parked("notes", key))
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].bytes", is(payload.length()))
                .body(not(containsString(SECRET)))
                .extract()
                .<Number>path("[0].position")
                .longValue();

        Operating.discard("notes", key, position + 1, "not the first").statusCode(409);
        Operating.discard("notes", key, position, "of no use to anybody").statusCode(204);

        given().get(Operating.parked("notes", key)).then().statusCode(404).body("code", is("unknown-parked-key"));
        assertThat(database.asWorker("select discarded_by || ': ' || reason from discarded_message where key_digest = '"
                        + digest + "'"))
                .isEqualTo("operator: of no use to anybody");
    }

    @Test
    void whatTheDatabaseWillNotEvenParkLiesInTheDeadLetterTopicAndIsReplayedFromThere() throws SQLException {
        asOwner("create function refuse() returns trigger language plpgsql as $$ begin"
                + " raise exception 'not this one'; end $$;"
                + "create trigger refuse before insert on parked_message for each row"
                + " when (new.headers like '%unparkable%') execute function refuse()");
        try {
            var headers = new ArrayList<>(event("dead", "1"));
            headers.addAll(headers("x", "unparkable"));
            send("dead", headers, "{\"id\": \"dead\", \"text\": \"" + NoteEvents.POISON + "\"}");
            send("alive", event("alive", "1"), "{\"id\": \"alive\", \"text\": \"a\"}");

            database.eventually("select words from heard where id = 'alive'", "a");
            await().atMost(Duration.ofSeconds(20)).until(() -> isListed("dead"));
            given().get(Operating.parked("notes", "dead")).then().body("[0].isDeadLetter", is(true));
            NoteEvents.mended = true;
            Operating.replay("notes", "dead").statusCode(200).body("messages", is(1));
            assertThat(database.asWorker("select words from heard where id = 'dead'"))
                    .isEqualTo(NoteEvents.POISON);
        } finally {
            NoteEvents.mended = false;
            asOwner("drop trigger refuse on parked_message; drop function refuse()");
        }
    }

    @Test
    void whatIsNotParkedIsUnknown() {
        Operating.replay("notes", "never seen").statusCode(200).body("messages", is(0));
        Operating.replay("outbox", "never seen").statusCode(200).body("messages", is(0));
        given().get(Operating.parked("notes", "never seen")).then().statusCode(404);
        Operating.replay("nowhere", "never seen").statusCode(404);
        Operating.discard("outbox", "never seen", 1, "no such").statusCode(404);
    }

    @Test
    void aReasonIsAskedFor() {
        Operating.discard("notes", "never seen", 1, " ").statusCode(400).body("violations[0].field", is("reason"));
    }

    private static boolean isListed(String key) {
        return given().get("/operations/parked").path("keys.find { it.keyDigest == '" + Sha256.of(key) + "' }") != null;
    }

    private void send(String key, List<Header> headers, String payload) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("kit.note", 0, key.getBytes(UTF_8), payload.getBytes(UTF_8), headers))
                    .get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void asOwner(String statements) throws SQLException {
        try (var connection = RealParts.owner("kit").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static List<Header> event(String subject, String sequence) {
        return List.of(
                header("ce_type", "kit.note-written.v1"),
                header("ce_subject", subject),
                header("ce_sequence", sequence));
    }

    private static List<Header> headers(String name, String value) {
        return List.of(header(name, value));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private static String note(String text) {
        return "{\"id\": \"unfit\", \"text\": \"%s\"}".formatted(text);
    }
}
