package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that Kafka will never take: its key waits for an operator, the shard goes on. */
@QuarkusTest
@SampleService
@Operator
class UnsendableEventsIT {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);

    @Inject
    Database database;

    private String key = "";

    @BeforeEach
    void anEventOfTwoMegabytesAndOneBehindIt() {
        key = "unsendable-" + System.nanoTime();
        tell(key, 1, "repeat('canary', 400000)");
        tell(key, 2, "'{}'");
        await().atMost(SEEN_WITHIN).until(this::isListed);
    }

    @AfterEach
    void nothingIsLeft() {
        database.execute("delete from outbox where subject like 'unsendable-%'");
        database.execute("delete from unsent_key");
    }

    @Test
    void itIsListedWithoutItsContentAndReplayedIntoTheSameUntilItIsDiscarded() {
        long position = given().get(address())
                .then()
                .statusCode(200)
                .body("$", hasSize(2))
                .body("[0].bytes", is(2_400_000))
                .body("[0].sequence", is("1"))
                .body("[0].kafka", nullValue())
                .body(not(containsString("canary")))
                .extract()
                .<Number>path("[0].position")
                .longValue();

        replay().statusCode(200).body("messages", is(2));
        await().atMost(SEEN_WITHIN).until(this::isListed);

        Operating.discard("outbox", "kit.note " + key, position + 1, "not the first")
                .statusCode(409)
                .body("code", is("not-the-first"));
        Operating.discard("outbox", "kit.note " + key, position, "nobody needs it")
                .statusCode(204);
        given().get(address()).then().body("$", hasSize(1)).body("[0].sequence", is("2"));
        replay().statusCode(200).body("messages", is(1));
        assertThat(isListed()).isFalse();
        assertThat(database.asWorker("select reason from discarded_message where bytes = 2400000 order by id desc"))
                .isEqualTo("nobody needs it");
    }

    @Test
    void theOtherKeysOfItsShardAreSent() {
        tell(key + "-neighbour", 1, "'{}'");
        database.eventually("select count(*) from outbox where key = '" + key + "-neighbour'", "0");
        assertThat(isListed()).isTrue();
    }

    private void tell(String subject, long sequence, String data) {
        database.execute("insert into outbox (shard, id, topic, type, key, subject, sequence, occurred_at, data)"
                + " values (0, gen_random_uuid(), 'kit.note', 't', '%s', '%s', %d, now(), %s)"
                        .formatted(subject, subject, sequence, data));
    }

    private boolean isListed() {
        return given().get(address()).statusCode() == 200;
    }

    private ValidatableResponse replay() {
        return Operating.replay("outbox", "kit.note " + key);
    }

    private String address() {
        return Operating.parked("outbox", "kit.note " + key);
    }
}
