package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.SouthWriter;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@SampleService
@NorthWriter
class RetryingIT {

    @Inject
    Database database;

    @Test
    void theSamePostTwiceHasOneEffectAndOneAnswer() {
        var first = keyed("retry-1", "retry-1", "once").statusCode(201).extract();
        keyed("retry-1", "retry-1", "once")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .header("Consistency-Token", first.header("Consistency-Token"))
                .body(is(first.body().asString()));
        assertThat(database.asWorker("select last from event_sequence where subject = 'retry-1'"))
                .isEqualTo("1");
    }

    @Test
    void theKeyWithAnotherBodyIsRefused() {
        keyed("retry-2", "retry-2", "once").statusCode(201);
        keyed("retry-2", "retry-2", "changed").statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @Test
    @SouthWriter
    void anotherClientsKeyIsAnotherKey() {
        database.alterKeptAnswers(
                "insert into idempotent_answer (client, key, request_hash, status, headers, body, recorded_at, roles, scope)"
                        + " values ('north-writer', 'retry-3', 'other', 201, '{}', '{}', now(), '', '')");
        Writing.note(given().header("Idempotency-Key", "retry-3"), "retry-3", "SOUTH", "mine")
                .statusCode(201);
    }

    @Test
    void aRefusalIsNotKept() {
        keyed("retry-4", "retry-4", "taken").statusCode(409);
        keyed("retry-4", "retry-4", "free").statusCode(201);
    }

    @Test
    void aKeyOlderThanADayIsForgotten() {
        database.alterKeptAnswers(
                "insert into idempotent_answer (client, key, request_hash, status, headers, body, recorded_at, roles, scope)"
                        + " values ('north-writer', 'retry-5', 'other', 201, '{}', '{}', now() - interval '25 hours', '', '')");
        keyed("retry-5", "retry-5", "new").statusCode(201);
    }

    @Test
    void whileTheFirstIsStillRunningTheSecondIsTurnedAway() throws SQLException {
        try (var connection = database.worker().getConnection();
                var lock = connection.prepareStatement(
                        "select pg_advisory_lock(hashtextextended('north-writer retry-6', 0))")) {
            lock.execute();
            keyed("retry-6", "retry-6", "twice")
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", is("still-running"));
            try (var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
        }
        keyed("retry-6", "retry-6", "twice").statusCode(201);
    }

    @Test
    void anOverlongKeyIsRefused() {
        keyed("k".repeat(256), "retry-7", "long").statusCode(400).body("violations[0].field", is("Idempotency-Key"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            roles, writer,         NORTH,         201
            less,  "boss,writer",  NORTH,         403
            other, boss,           NORTH,         403
            scope, writer,         "NORTH,SOUTH", 403
            all,   writer,         *,             403
            """)
    void whatWasShownThenIsShownAgainToWhoMaySeeItToday(String name, String roles, String scope, int status) {
        var key = "retry-of-" + name;
        keyed(key, key, "once").statusCode(201);
        database.alterKeptAnswers("update idempotent_answer set roles = '%s', scope = '%s' where key = '%s'"
                .formatted(roles, scope, key));
        var again = keyed(key, key, "once").statusCode(status);
        if (status == 403) {
            again.body("code", is("replay-out-of-scope")).body("text", nullValue());
        }
        assertThat(database.asWorker("select last from event_sequence where subject = '" + key + "'"))
                .isEqualTo("1");
    }

    @Test
    void aKeptAnswerIsItsCallersAlone() {
        keyed("retry-8", "retry-8", "mine").statusCode(201);
        assertThat(database.asWorker("select roles || ' ' || scope from idempotent_answer where key = 'retry-8'"))
                .isEqualTo("writer NORTH");
        assertThat(database.asApp("select count(*) from idempotent_answer")).isEqualTo("0");
        assertThat(database.asApp("select count(*) from set_config('parchemin.caller', 'south-writer', false),"
                        + " idempotent_answer where key = 'retry-8'"))
                .isEqualTo("0");
    }

    private static ValidatableResponse keyed(String key, String id, String text) {
        return Writing.note(given().header("Idempotency-Key", key), id, "NORTH", text);
    }
}
