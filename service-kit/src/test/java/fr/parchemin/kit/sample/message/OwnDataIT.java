package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.NoteEvents;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform wrote itself is never judged as input. */
@QuarkusTest
@SampleService
@NorthWriter
class OwnDataIT {

    private static final String LOOKS_PERSONAL = "1690123456789";

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    @Inject
    NoteEvents notes;

    @AfterEach
    void poisonAgain() {
        NoteEvents.mended = false;
    }

    @ParameterizedTest
    @ValueSource(strings = {LOOKS_PERSONAL, "2850575123456", "3 85 05 75 123 456"})
    void aRefusalRepeatsTheKeyOfAnotherSystem(String key) {
        Writing.note(key, "NORTH", "taken").statusCode(409).body("id", is(key));
    }

    @Test
    void anAnswerThatWasKeptIsReplayed() {
        keyed("own-1", LOOKS_PERSONAL).statusCode(201);
        keyed("own-1", LOOKS_PERSONAL)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", "/v1/notes/" + LOOKS_PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"0-a1850575123456b\\\"", "1850575123456", "1-85-05-75-123-456"})
    void aKeptHeaderMayHaveAnyShape(String tag) {
        var id = "own-tag-" + tag.length();
        keyed(id, id).statusCode(201);
        database.alterKeptAnswers(
                "update idempotent_answer set headers = '{\"ETag\": \"%s\"}' where key = '%s'".formatted(tag, id));
        keyed(id, id).statusCode(201).header("Idempotency-Replayed", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-a1850575123456bcdefabcdefabcdefa-b7ad6b7169203331-01", "1850575123456", "\ufffd"})
    @Operator
    void aParkedMessageIsReplayedWhateverItsHeaders(String trace) {
        var id = "own-parked-" + trace.hashCode();
        inbox.receive(notes, message(id, trace));
        NoteEvents.mended = true;
        Operating.replay("notes", id).statusCode(200);
        assertThat(database.asWorker("select words from heard where id = '" + id + "'"))
                .isEqualTo(NoteEvents.POISON);
    }

    @Test
    void aCursorIsTakenToTheLetter() {
        given().get("/v1/notes?cursor=" + LOOKS_PERSONAL)
                .then()
                .statusCode(400)
                .body("code", is("cursor-of-another-list"));
    }

    private static ValidatableResponse keyed(String key, String id) {
        return Writing.note(given().header("Idempotency-Key", key), id, "NORTH", "one");
    }

    private static ConsumerRecord<String, byte[]> message(String id, String trace) {
        var message = new ConsumerRecord<>(
                "kit.note",
                99,
                System.nanoTime(),
                id,
                "{\"id\": \"%s\", \"text\": \"%s\"}"
                        .formatted(id, NoteEvents.POISON)
                        .getBytes(UTF_8));
        new RecordHeaders()
                .add("ce_type", "kit.note-written.v1".getBytes(UTF_8))
                .add("ce_subject", id.getBytes(UTF_8))
                .add("ce_sequence", "1".getBytes(UTF_8))
                .add("ce_traceparent", trace.getBytes(UTF_8))
                .forEach(message.headers()::add);
        return message;
    }
}
