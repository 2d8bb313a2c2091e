package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SampleService
@NorthWriter
class BadInputIT {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"id": "bad-1", "place": "NORTH", "text":                         | malformed-json  | -             | -
            nothing like JSON                                                 | malformed-json  | -             | -
            {"id": "bad-1", "id": "bad-2", "place": "NORTH", "text": "x"}     | malformed-json  | -             | -
            {"id": "bad-1", "place": "NORTH", "text": "x"} {"a": 1}           | malformed-json  | -             | -
            [1, 2]                                                            | invalid-request | -             | wrong-type
            {"id": "bad-1", "place": "NORTH", "text": 12}                     | invalid-request | text          | wrong-type
            {"id": "bad-1", "place": "NORTH", "text": ["x"]}                  | invalid-request | text          | wrong-type
            {"id": "bad-1", "place": "NORTH", "text": "x", "colour": "red"}   | invalid-request | colour        | unknown-field
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": "2021-02-30"}| invalid-request | on            | invalid-format
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": "2021-02-01T10:00:00"}| invalid-request | on   | invalid-format
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": "+6000000-01-01"}| invalid-request | on        | invalid-format
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": "0000-01-01"}| invalid-request | on            | invalid-format
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": "2021-2-1"}  | invalid-request | on            | invalid-format
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": ""}          | invalid-request | on            | invalid-format
            {"id": "bad-1", "place": "NORTH", "text": "x", "on": 20210201}    | invalid-request | on            | wrong-type
            {"id": "bad-1", "place": "NORTH", "text": "\\u0000"}             | invalid-request | text          | invalid-characters
            {"id": "bad-1", "place": "NORTH", "text": "\\ud800"}             | invalid-request | text          | invalid-characters
            {"id": "bad-1", "place": "NORTH"}                                 | invalid-request | text          | not-blank
            {"id": "bad-1", "place": "NORTH", "text": "twenty-one characters"}| invalid-request | text          | size
            """)
    void eachIsRefusedAndNothingIsWritten(String body, String code, String field, String violation) {
        var answer = send(body).statusCode(400).body("code", is(code));
        if (!violation.equals("-")) {
            answer.body("violations[0].in", is("body")).body("violations[0].code", is(violation));
        }
        if (!field.equals("-")) {
            answer.body("violations[0].field", is(field));
        }
        assertThat(database.asWorker("select count(*) from note where id like 'bad-%'"))
                .isEqualTo("0");
    }

    @Test
    void anUnknownFieldNamesTheAllowedOnes() {
        send("{\"colour\": 1}").body("violations[0].message", is("unknown; allowed: id, on, place, text"));
    }

    @Test
    void aDayThatIsNoneNamesItsForm() {
        send("{\"id\": \"bad-1\", \"place\": \"NORTH\", \"text\": \"x\", \"on\": \"+6000000-01-01\"}")
                .body("violations[0].message", is("not a valid date (YYYY-MM-DD)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6000000", "0", "0000", "-44", "20211"})
    void aYearHasFourDigits(String year) {
        given().get("/v1/notes/days?later=0&year=" + year)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("year"))
                .body("violations[0].message", is("not a year of four digits"));
    }

    @Test
    void aDayThatTheDatabaseDoesNotHaveIsNoFaultOfOurs() {
        given().get("/v1/notes/days?year=2021&later=1").then().statusCode(200).body("on", is("2021-02-01"));
        given().get("/v1/notes/days?year=2021&later=999999999")
                .then()
                .statusCode(400)
                .body("code", is("malformed-request"));
    }

    @Test
    void aDeepNestIsRefused() {
        send("{\"id\": " + "[".repeat(5000) + "]".repeat(5000) + "}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\u00e9t\": 1}", "{\"id\": \"\u00e9t\"}"})
    void bytesThatAreNoUtf8AreRefused(String accented) {
        given().contentType(ContentType.JSON)
                .body(accented.getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", is("malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void noBodyAtAllIsRefused(String nothing) {
        send(nothing)
                .statusCode(400)
                .body("violations[0].in", is("body"))
                .body("violations[0].field", is(""))
                .body("violations[0].code", is("not-null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twenty-one characters", " "})
    void aChangeIsValidatedLikeABody(String text) {
        var id = "changed-" + text.length();
        var tag = Writing.note(id, "NORTH", "x").extract().header("ETag");

        given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"text\": \"" + text + "\"}")
                .patch("/v1/notes/" + id)
                .then()
                .statusCode(400)
                .body("violations[0].in", is("body"))
                .body("violations[0].field", is("text"));
    }

    @Test
    void anotherMediaTypeIsNotRead() {
        given().contentType("text/plain")
                .body("hello")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("code", is("unsupported-media-type"));
    }

    @Test
    void anotherMethodIsNotAllowed() {
        given().delete("/v1/notes").then().statusCode(405).body("code", is("method-not-allowed"));
    }

    @Test
    void anUnknownAddressIsNotFound() {
        given().get("/v1/nowhere").then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    void problemsSpeakFrenchWhenAsked() {
        given().header("Accept-Language", "fr-FR, en;q=0.5")
                .get("/v1/nowhere")
                .then()
                .body("title", is("Introuvable"))
                .header("Content-Language", "fr");
    }

    @Test
    void anUnforeseenFailureTellsNothing() {
        given().get("/v1/notes/x/spoiled").then().statusCode(404);
        Writing.note("no address", "NORTH", "x")
                .statusCode(500)
                .body("$", not(hasKey("stack")))
                .body("detail", is("Something failed on our side."));
    }

    private static ValidatableResponse send(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/notes")
                .then();
    }
}
