package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Rebuilds;
import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NoteEvents;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import fr.parchemin.kit.testing.Operating;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@TestSecurity(
        user = "north-writer",
        roles = {"writer", "operator"})
@OidcSecurity(
        claims = {
            @Claim(key = "sub", value = "north-writer"),
            @Claim(key = "places", value = "[\"NORTH\"]", type = ClaimType.JSON_ARRAY)
        })
class RebuildingIT {

    @Inject
    Database database;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Inbox inbox;

    @Inject
    NoteEvents notes;

    @Test
    void aRebuildDuringWritesEndsWithEveryWordOnceAndInOrder() throws InterruptedException {
        Writing.note("again-1", "NORTH", "w0").statusCode(201);
        var writer = Thread.ofVirtual().start(() -> {
            for (int change = 1; change < 60; change++) {
                patched("again-1", change).statusCode(200);
            }
        });
        for (int round = 0; round < 3; round++) {
            Operating.rebuild("notes");
        }
        writer.join();
        var expected = IntStream.range(0, 60).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        database.eventually("select words from heard where id = 'again-1'", expected);
    }

    @Test
    void saysHowFarItIsAndWhoAskedForIt() {
        Operating.rebuild("notes");
        given().get("/operations/projections/notes/rebuild")
                .then()
                .body("projection", is("notes"))
                .body("total", notNullValue())
                .body("cause", nullValue());
        assertThat(database.asWorker("select asked_by from rebuild where projection = 'notes'"))
                .isEqualTo("north-writer");
    }

    @Test
    void theRebuildOfAReplicaThatDiedIsBegunAgain() {
        Operating.rebuild("notes");
        database.execute("update rebuild set ended_at = null, messages = 1, total = 1000 where projection = 'notes'");
        database.eventually("select messages = total from rebuild where ended_at is not null", "t");
    }

    @Test
    void whileAnotherReplicaIsAtItThisOneLeavesItAlone() throws SQLException {
        Operating.rebuild("notes");
        try (var other = database.worker().getConnection();
                var sql = other.createStatement()) {
            var turn = UUID.nameUUIDFromBytes("rebuild notes".getBytes(UTF_8)).getMostSignificantBits();
            sql.execute("select pg_advisory_lock(" + turn + ")");
            database.execute("update rebuild set ended_at = null, messages = -1 where projection = 'notes'");
            given().post("/operations/projections/notes/rebuild").then().statusCode(202);
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> "-1"
                            .equals(database.asWorker(
                                    "select messages from rebuild where projection = 'notes' and cause is null")));
            database.execute("update rebuild set ended_at = now() where projection = 'notes'");
            sql.execute("select pg_advisory_unlock(" + turn + ")");
        }
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(10))
                .until(() -> "-1".equals(database.asWorker("select messages from rebuild where projection = 'notes'")));
    }

    @Test
    void askedForOnceMoreWhileItIsUnderWayItIsNotBegunAnew() throws SQLException {
        var first = rebuilds.ask("of nobody here", "first").askedAt();
        assertThat(rebuilds.ask("of nobody here", "second").askedAt()).isEqualTo(first);
        database.execute("update rebuild set ended_at = now() where projection = 'of nobody here'");
        assertThat(rebuilds.ask("of nobody here", "third").askedAt()).isAfter(first);
    }

    @Test
    void whatAnOperatorDiscardedIsNotParkedAgain() {
        inbox.receive(notes, poison());
        long position = given().get(Operating.parked("notes", "rebuilt-poison"))
                .then()
                .extract()
                .<Number>path("[0].position")
                .longValue();
        Operating.discard("notes", "rebuilt-poison", position, "never to be taken in")
                .statusCode(204);

        inbox.receive(notes, poison());

        given().get(Operating.parked("notes", "rebuilt-poison")).then().statusCode(404);
    }

    private static ConsumerRecord<String, byte[]> poison() {
        var record = new ConsumerRecord<>(
                "kit.note", 99, 1L, "rebuilt-poison", "{\"id\": \"p\", \"text\": \"poison\"}".getBytes(UTF_8));
        record.headers().add("ce_type", "kit.note-written.v1".getBytes(UTF_8));
        record.headers().add("ce_subject", "rebuilt-poison".getBytes(UTF_8));
        record.headers().add("ce_sequence", "1".getBytes(UTF_8));
        return record;
    }

    @Test
    void whatWasNeverRebuiltAndWhatIsNoProjectionAreUnknown() {
        given().get("/operations/projections/nothing/rebuild").then().statusCode(404);
        given().post("/operations/projections/nothing/rebuild").then().statusCode(404);
    }

    private static ValidatableResponse patched(String id, int change) {
        var tag = given().get("/v1/notes/" + id).header("ETag");
        return Writing.patch(id, tag, "{\"text\": \"w" + change + "\"}");
    }
}
