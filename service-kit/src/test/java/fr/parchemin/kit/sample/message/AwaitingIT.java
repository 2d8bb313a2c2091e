package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.consistency.ConsistencyTokens;
import fr.parchemin.kit.event.Told;
import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SampleService
@NorthWriter
class AwaitingIT {

    private static final String READER = "north-writer";
    private static final Duration AT_ONCE = Duration.ofMillis(800);

    @Inject
    Database database;

    @Inject
    ConsistencyTokens tokens;

    @Test
    void whatTheTokenNamesIsHereWhenTheRequestIsAnswered() {
        for (int round = 0; round < 20; round++) {
            var id = "await-" + round;
            var token = Writing.note(id, "NORTH", "hi").extract().header(ConsistencyTokens.HEADER);
            var answer = reading(token);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header(ConsistencyTokens.REACHED)).isNull();
            assertThat(database.asWorker("select words from heard where id = '" + id + "'"))
                    .isEqualTo("hi");
        }
    }

    @Test
    void whatDoesNotComeIsWaitedForASecondAndTold() {
        var answer = reading(neverReached(READER));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(ConsistencyTokens.REACHED)).isEqualTo("false");
        assertThat(answer.time()).isBetween(1_000L, 1_800L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "made up",
                "a2l0Lm5vdGUJbgk5OTk",
                "eyJhbGciOiJub25lIn0.e30.",
                "e30.e30.e30.e30.e30",
                "eyJhbGciOjF9.e30.e30.e30.e30",
                "eyJjcml0IjpbMV19.e30.e30.e30.e30",
                "....",
                "\t"
            })
    void whatIsNotOursIsIgnored(String madeUp) {
        assertIgnored(madeUp);
    }

    @Test
    void whatSomebodyElseWasGivenIsIgnored() {
        assertIgnored(neverReached("south-writer"));
    }

    @Test
    void whatWasAlteredIsIgnored() {
        var token = neverReached(READER);
        assertIgnored(token.substring(0, token.length() - 1));
        assertIgnored(token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA"));
    }

    @Test
    void aWriteOfVeryMuchStillFitsIntoAHeader() {
        var told = IntStream.range(0, 5_000)
                .mapToObj(n -> new Told("kit.note", UUID.randomUUID().toString(), n))
                .toList();
        assertThat(tokens.of(told, READER).orElseThrow()).hasSizeLessThan(5_000);
    }

    @Test
    void whoWaitsOnEveryConnectionIsAnsweredWithoutAWait() throws InterruptedException, ExecutionException {
        var token = neverReached(READER);
        Callable<Response> request = () -> reading(token);
        try (var connections = Executors.newFixedThreadPool(20)) {
            var answers = connections.invokeAll(
                    IntStream.range(0, 20).mapToObj(_ -> request).toList());
            var waited = 0;
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().header(ConsistencyTokens.REACHED)).isEqualTo("false");
                waited += answer.get().time() >= 1_000 ? 1 : 0;
            }
            // The count itself is WaitLimitTest's: here somebody slow may take a place that was given back.
            assertThat(waited).isBetween(8, 12);
        }
    }

    private static void assertIgnored(String token) {
        var answer = reading(token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(ConsistencyTokens.REACHED)).isNull();
        assertThat(Duration.ofMillis(answer.time())).isLessThan(AT_ONCE);
    }

    private String neverReached(String caller) {
        return tokens.of(List.of(new Told("kit.note", "nobody", 1)), caller).orElseThrow();
    }

    private static Response reading(String token) {
        return given().header(ConsistencyTokens.HEADER, token).get("/v1/notes");
    }
}
