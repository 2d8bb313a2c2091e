package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SampleService
@NorthWriter
class PersonalNumbersIT {

    private static final String NUMBER = "1850575123456";
    private static final String WITH_KEY = "185057512345673";

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage()
                    + List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                    + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void noLogHoldsOne() {
        Logger.getLogger("").removeHandler(listening);
        assertThat(logged).noneMatch(line -> line.contains(NUMBER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"id": "nir-1", "place": "NORTH", "text": "1850575123456"}               | text
            {"id": "nir-1", "place": "see 1 85 05 75 123 456", "text": "x"}          | place
            {"id": "185057512345673", "place": "NORTH", "text": "x"}                 | id
            {"id": "nir-1", "place": "NORTH", "text": "x", "1850575123456": "x"}     | ''
            {"id": "nir-1", "place": "NORTH", "text": "1-85-05-75-123-456"}          | text
            {"id": "nir-1", "place": "NORTH", "text": "1\\u200b850575123456"}        | text
            {"id": "nir-1", "place": "NORTH", "text": "+1850575123456"}              | text
            {"id": "1/85/05/75/123/456/73", "place": "NORTH", "text": "x"}           | id
            {"id": "nir-1", "place": "NORTH", "text": "x", "1_850575123456": [null]} | ''
            """)
    void aBodyThatHoldsOneIsRefusedAndNotRepeated(String body, String field) {
        refused(given().contentType(ContentType.JSON).body(body).post("/v1/notes"), "body", field.replace("'", ""));
    }

    @Test
    void aChangeThatHoldsOneIsRefused() {
        var tag = Writing.note("nir-2", "NORTH", "x").extract().header("ETag");
        refused(
                given().contentType("application/merge-patch+json")
                        .header("If-Match", tag)
                        .body("{\"text\": \"" + NUMBER + "\"}")
                        .patch("/v1/notes/nir-2"),
                "body",
                "text");
    }

    @Test
    void anAddressThatHoldsOneIsRefused() {
        refused(given().get("/v1/notes?place=" + NUMBER), "query", "place");
        refused(given().get("/v1/notes?" + NUMBER + "=x"), "query", "");
        refused(given().get("/v1/notes/" + WITH_KEY), "path", "id");
        refused(given().get("/v1/notes/" + NUMBER + "/spoiled"), "path", "id");
        refused(given().get("/v1/notes/1-85-05-75-123-456/spoiled"), "path", "id");
        refused(
                given().urlEncodingEnabled(false).get("/v1/notes?place=1%E2%80%938505%E2%80%9475123456"),
                "query",
                "place");
        given().urlEncodingEnabled(false)
                .get("/v1/notes?place=1%208505%0A75123456")
                .then()
                .statusCode(400)
                .body(not(containsString("8505")));
        refused(given().get("/v1/notes?1,85,05,75,123,456=x"), "query", "");
    }

    @Test
    void aKeyForRepeatingThatHoldsOneIsRefused() {
        refused(
                given().header("Idempotency-Key", "order " + WITH_KEY)
                        .contentType(ContentType.JSON)
                        .body("{\"id\": \"nir-3\", \"place\": \"NORTH\", \"text\": \"x\"}")
                        .post("/v1/notes"),
                "header",
                "Idempotency-Key");
        Writing.note(given().header("Idempotency-Key", "1609459200000"), "nir-4", "NORTH", "x")
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Request-Id", "baggage", "tracestate"})
    void aHeaderThatIsPassedOnHoldsNone(String header) {
        refused(given().header(header, "a=1-85-05-75-123-456-73").get("/v1/notes"), "header", header);
        given().header(header, "a=1609459200000").get("/v1/notes").then().statusCode(200);
    }

    @Test
    void anotherSystemsKeyMayHaveItsShape() {
        Writing.note("1609459200000", "NORTH", "x").statusCode(201);
        given().get("/v1/notes/1609459200000").then().statusCode(200);
    }

    private static void refused(Response answer, String in, String field) {
        answer.then()
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("violations[0].in", is(in))
                .body("violations[0].field", is(field))
                .body("violations[0].code", is("personal-number"));
        assertThat(answer.asString()).doesNotContain(NUMBER, "85 05 75");
    }
}
