package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SampleService
@NorthWriter
class OnTheWireIT {

    private static final String NOTE = "{\"id\": \"%s\", \"place\": \"NORTH\", \"text\": \"x\"}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            application/*                            | application/json
            */*                                      | application/json
            text/*                                   | text/csv
            text/csv                                 | text/csv
            text/csv;q=0.5, application/json;q=0.4   | text/csv
            text/csv;q=0.4, application/json         | application/json
            application/json;q=0, */*                | text/csv
            application/json;charset=utf-8           | application/json
            application/json;q=0                     | -
            application/json;q=x                     | -
            application/json;charset=utf-16          | -
            application/xml                          | -
            application/octet-stream                 | -
            garbage                                  | -
            ;;;                                      | -
            """)
    void aListIsJsonOrCsvOrNotAcceptable(String accept, String form) {
        var answer = raw().header("Accept", accept).get("/v1/notes?limit=1").then();
        if (form.equals("-")) {
            answer.statusCode(406).contentType("application/problem+json").body("code", is("not-acceptable"));
        } else {
            answer.statusCode(200).header("Content-Type", startsWith(form));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            application/*          | 200
            */*;q=0.1              | 200
            text/csv, */*;q=0.1    | 200
            text/csv               | 406
            application/json;q=0.0 | 406
            """)
    void aViewIsJsonOrNotAcceptable(String accept, int status) {
        Writing.note("wire-1" + accept.hashCode(), "NORTH", "x");
        raw().header("Accept", accept)
                .get("/v1/notes/wire-1" + accept.hashCode())
                .then()
                .statusCode(status)
                .header("Content-Type", startsWith(status == 200 ? "application/json" : "application/problem+json"));
    }

    /** As what a resource refuses does. */
    @Test
    void whatIsRefusedBeforeAnyResourceSaysItsLanguage() {
        given().header("Accept-Language", "fr")
                .get("/q/metrics")
                .then()
                .statusCode(401)
                .header("Content-Language", "fr")
                .body("title", is("Non authentifié"));
    }

    @Test
    void anEmptyAcceptWantsAnything() {
        raw().header("Accept", "")
                .get("/v1/notes?limit=1")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PATCH  | /v1/notes            | GET, HEAD, OPTIONS, POST
            DELETE | /v1/notes            | GET, HEAD, OPTIONS, POST
            TRACE  | /v1/notes            | GET, HEAD, OPTIONS, POST
            POST   | /v1/notes/1          | GET, HEAD, OPTIONS, PATCH
            PUT    | /v1/notes/1          | GET, HEAD, OPTIONS, PATCH
            POST   | /v1/notes/1/spoiled  | GET, HEAD, OPTIONS
            FOO    | /v1/notes/1/spoiled  | GET, HEAD, OPTIONS
            """)
    void aKnownAddressRefusesOtherMethodsAndNamesItsOwn(String method, String path, String allowed) {
        raw().request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", is(allowed))
                .header(
                        "Accept-Patch",
                        allowed.contains("PATCH") ? is("application/merge-patch+json") : is((String) null))
                .body("code", is("method-not-allowed"));
        raw().options(path).then().statusCode(204).header("Allow", is(allowed));
    }

    @Test
    void whatIsNoAddressIsNotFoundByAnyMethod() {
        given().options("/v1/nowhere").then().statusCode(404).header("Allow", is((String) null));
        given().delete("/v1/notes/1/2/3").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%0A", "%7F", "%ff", "%ed%a0%80", "%c3%28"})
    void aQueryThatNoTextCanHoldNamesTheParameter(String value) {
        invalid(raw().get("/v1/notes?place=" + value).then(), "query", "place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%1F", "%ff", "%ed%a0%80"})
    void aPathThatNoTextCanHoldNamesTheParameter(String value) {
        invalid(raw().get("/v1/notes/" + value).then(), "path", "id");
        invalid(raw().get("/v1/notes/" + value + "/spoiled").then(), "path", "id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/notes;n=185057512345673",
                "/v1/notes/;x=1",
                "/v1/notes/1;185057512345673",
                "/v1/notes/1/;x=1",
                "/v1/notes;a=b/1/spoiled"
            })
    void aParameterOfASegmentIsNotPassedOver(String path) {
        var refused = raw().get(path).then();
        invalid(refused, "path", "");
        assertThat(refused.extract().asString()).doesNotContain("185057512345673");
    }

    @Test
    void aSemicolonInATextOfTheAddressIsWrittenInPercents() {
        Writing.note("semi;colon", "NORTH", "x");
        raw().get("/v1/notes/semi%3Bcolon").then().statusCode(200).body("id", is("semi;colon"));
    }

    @Test
    void aNameThatNoTextCanHoldIsNotRepeated() {
        invalid(raw().get("/v1/notes?pl%00ace=x").then(), "query", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "UTF-32LE"})
    void aBodyInAnotherEncodingIsNoJson(String charset) {
        var sent = NOTE.formatted("wire-" + charset).getBytes(Charset.forName(charset));
        given().header("Content-Type", "application/json")
                .body(sent)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", is("malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "iso-8859-1", "us-ascii", "nonsense", "\"\""})
    void aBodyThatSaysItIsInAnotherEncodingIsNotRead(String charset) {
        raw().header("Content-Type", "application/json; charset=" + charset)
                .body(NOTE.formatted("wire-c").getBytes(StandardCharsets.UTF_8))
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("code", is("unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF-8", "\"utf-8\""})
    void utf8MayBeSaid(String charset) {
        raw().header("Content-Type", "application/json; charset=" + charset)
                .body(NOTE.formatted("wire-" + charset.hashCode()).getBytes(StandardCharsets.UTF_8))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aPatchInAnotherFormIsToldTheRightOne() {
        Writing.note("wire-p", "NORTH", "x");
        given().contentType("application/json")
                .body("{}")
                .patch("/v1/notes/wire-p")
                .then()
                .statusCode(415)
                .header("Accept-Patch", is("application/merge-patch+json"));
    }

    @Test
    void everyAnswerContinuesTheTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        for (var path : new String[] {"/v1/notes", "/v1/nowhere"}) {
            given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                    .get(path)
                    .then()
                    .header("traceparent", matchesPattern("00-" + trace + "-(?!b7ad6b7169203331)[0-9a-f]{16}-0[01]"));
        }
    }

    @Test
    void whatHasNoVersionsHasATagToo() {
        var tag = given().get("/v1/notes/days?year=2021&later=1").header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{16}\"");
        given().header("If-None-Match", tag)
                .get("/v1/notes/days?year=2021&later=1")
                .then()
                .statusCode(304);
        given().get("/v1/notes/days?year=2021&later=2").then().header("ETag", not(tag));
    }

    @Test
    void aLimitThatIsNotAppliedIsRefusedInsteadOfRepeated() {
        for (var limit : new String[] {"201", "999", "0"}) {
            given().get("/v1/notes?limit=" + limit)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("limit"))
                    .body("violations[0].message", is("must be 1 to 200"));
        }
        given().get("/v1/notes?limit=200").then().statusCode(200).body("self", is("/v1/notes?limit=200"));
    }

    private static void invalid(ValidatableResponse answer, String in, String field) {
        answer.statusCode(400)
                .body("code", is("invalid-request"))
                .body("violations[0].in", is(in))
                .body("violations[0].field", is(field))
                .body("violations[0].code", is("invalid-characters"));
    }

    private static RequestSpecification raw() {
        return given().urlEncodingEnabled(false);
    }
}
