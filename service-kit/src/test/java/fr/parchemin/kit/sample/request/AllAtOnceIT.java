package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.kit.sample.Forms;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@SampleService
@NorthWriter
class AllAtOnceIT {

    private static final String ALL_WRONG = """
            {"name": "123", "remark": 12, "key": "185057512345673", "code": "abc", "on": "2021-02-30", "at": "25:00",
             "owner": "me", "colour": "GREEN", "count": 0, "size": "12", "open": "yes", "number": 494004062,
             "born": {"month": 13, "yaer": 1999}, "words": ["\\u0007", "b", 3],
             "lines": [{"owner": "me", "word": "a"}, 7, {"word": "too long", "on": "9999-12-31"}], "colr": "RED"}
            """;

    @Test
    void allThatIsWrongWithABodyIsToldOnce() {
        var refused = Forms.send(ALL_WRONG).statusCode(400).body("code", is("invalid-request"));
        assertThat(Forms.violations(refused))
                .containsExactlyInAnyOrder(
                        "name has-letter",
                        "remark wrong-type",
                        "key personal-number",
                        "code pattern",
                        "on invalid-format",
                        "at invalid-format",
                        "owner invalid-format",
                        "colour invalid-format",
                        "count positive",
                        "size wrong-type",
                        "open wrong-type",
                        "number wrong-type",
                        "born.yaer unknown-field",
                        "born.year not-null",
                        "born.month invalid-value",
                        "words[0] invalid-characters",
                        "words[2] wrong-type",
                        "lines[0].owner invalid-format",
                        "lines[1] wrong-type",
                        "lines[2].owner not-null",
                        "lines[2].word size",
                        "lines[2].on implausible-date",
                        "colr unknown-field");
        assertThat(refused.extract().asString()).doesNotContain("185057512345673", "494004062");
    }

    @Test
    void eachIsToldInTheCallersLanguage() {
        var english = Forms.messages(Forms.send("en", ALL_WRONG));
        var french = Forms.messages(Forms.send("fr", ALL_WRONG));
        assertThat(french).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
        assertThat(french)
                .contains("doit contenir une lettre", "inconnu ; admis : month, names, year")
                .allMatch(text -> !text.matches("[a-z-]+\\.?[a-z-]*") || text.equals("manque"));
        assertThat(english).contains("must contain a letter", "unknown; allowed: month, names, year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "born": {"year": 1999, "month": 0}        | born.month invalid-value   | must be 1 to 12
            "born": {"year": 1e30}                    | born.year wrong-type       | must be a whole number, without quotation marks, fraction or exponent
            "born": {"year": "1999"}                  | born.year wrong-type       | must be a whole number, without quotation marks, fraction or exponent
            "born": {"year": -99999999999}            | born.year invalid-value    | must be 1000 to 9999
            "born": {"year": 99999999999}             | born.year invalid-value    | must lie between -2147483648 and 2147483647
            "born": {"year": null}                    | born.year not-null         | is missing
            "born": {}                                | born.year not-null         | is missing
            "born": 1999                              | born wrong-type            | must be a JSON object in braces
            "born": "1999-04-23"                      | born wrong-type            | must be a JSON object in braces
            "born": [1999]                            | born wrong-type            | must be a JSON object in braces
            "size": 99999999999999999999              | size invalid-value         | must lie between -9223372036854775808 and 9223372036854775807
            "size": 1.5                               | size wrong-type            | must be a whole number, without quotation marks, fraction or exponent
            "number": 494004062                       | number wrong-type          | must be a text in quotation marks
            "number": {"value": "12345"}              | number wrong-type          | must be a text in quotation marks
            "number": "1234"                          | number invalid-value       | must have five signs
            "code": 12                                | code wrong-type            | must be a text in quotation marks
            "on": 20210101                            | on wrong-type              | must be a date in quotation marks ("YYYY-MM-DD")
            "on": "2021-2-1"                          | on invalid-format          | not a valid date (YYYY-MM-DD)
            "at": "9 h"                               | at invalid-format          | not a valid time of day (HH:MM)
            "at": 9                                   | at wrong-type              | must be a time of day in quotation marks ("HH:MM")
            "owner": "zzzzzzzz-0000-7000-8000-000000000000" | owner invalid-format | not a UUID
            "owner": 7                                | owner invalid-format       | not a UUID
            "colour": "GREEN"                         | colour invalid-format      | allowed: RED, BLUE
            "colour": 1                               | colour wrong-type          | must be one of these in quotation marks: RED, BLUE
            "open": 1                                 | open wrong-type            | must be true or false, without quotation marks
            "words": "a"                              | words wrong-type           | must be a list in square brackets
            "words": ["a", "b", "c", "d"]             | words size                 | must have at most 3 entries
            "lines": [null]                           | lines[0] not-null          | is missing
            "lines": [{"owner": "018f3c5e-7b2a-7123-8123-185057512345"}] | lines[0].word not-blank | must not be blank
            """)
    void eachNamesItsPlaceAndItsRemedy(String field, String violation, String message) {
        var refused = Forms.with(field).statusCode(400).body("code", is("invalid-request"));
        assertThat(Forms.violations(refused)).containsExactly(violation);
        assertThat(Forms.messages(refused)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, false",
        "1899-12-31, false",
        "9999-12-31, false",
        "2999-01-01, false",
        "1900-01-01, true",
        "2021-01-15, true"
    })
    void aDayIsPlausible(String day, boolean plausible) {
        var body = Forms.with("\"on\": \"" + day + "\"");
        var query = given().get("/v1/forms/x?on=" + day).then();
        if (plausible) {
            body.statusCode(200);
            query.statusCode(200).body("on", is(day));
        } else {
            assertThat(Forms.violations(body.statusCode(400))).containsExactly("on implausible-date");
            assertThat(Forms.violations(query.statusCode(400))).containsExactly("on implausible-date");
            query.body("violations[0].message", containsString("must lie between 1900-01-01 and "));
        }
    }

    @Test
    void aYearIsPlausible() {
        given().get("/v1/forms/x?year=2021").then().statusCode(200);
        assertThat(List.of("1899", "0001", "9999"))
                .allSatisfy(year -> assertThat(Forms.violations(
                                given().get("/v1/forms/x?year=" + year).then()))
                        .containsExactly("year implausible-date"));
    }

    @Test
    void aPlanMayLieAhead() {
        var ahead = LocalDate.now(Clock.systemUTC()).plusYears(10);
        Forms.with("\"on\": \"" + ahead + "\"").statusCode(200);
    }

    @Test
    void whatFollowsFromAnotherFaultIsNotToldAsWell() {
        assertThat(Forms.violations(Forms.send("{\"name\": 7}"))).containsExactly("name wrong-type");
        assertThat(Forms.violations(Forms.with("\"born\": {\"year\": 1, \"month\": 13}")))
                .containsExactly("born.year invalid-value", "born.month invalid-value");
        assertThat(Forms.violations(Forms.with("\"born\": {\"year\": 1999, \"names\": [7, \"\\u0007\"]}")))
                .containsExactly("born.names[0] wrong-type", "born.names[1] invalid-characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"month": 13}                         | born.year not-null, born.month invalid-value
            {"year": "1999", "month": 13}         | born.year wrong-type, born.month invalid-value
            {"year": -99999999999, "month": 13}   | born.year invalid-value, born.month invalid-value
            {"year": null, "names": [7]}          | born.year not-null, born.names[0] wrong-type
            """)
    void aNumberThatIsMissingHidesNothingBesideIt(String born, String found) {
        assertThat(Forms.violations(Forms.with("\"born\": " + born).statusCode(400)))
                .containsExactlyInAnyOrder(found.split(", ", -1));
    }

    @Test
    void aPersonalNumberAsANameIsToldBesideAnything() {
        assertThat(Forms.violations(Forms.send("{\"name\": 7, \"1850575123456\": 1}")))
                .containsExactlyInAnyOrder("name wrong-type", " personal-number");
    }

    @Test
    void aFieldIsNamedAsItIsSent() {
        assertThat(Forms.violations(Forms.with("\"lines\": [{\"owner\": \"018f3c5e-7b2a-7123-8123-185057512345\","
                                + " \"word\": \"a\", \"for\": -1}]")
                        .statusCode(400)))
                .containsExactly("lines[0].for positive");
    }

    @Test
    void aHundredAreEnough() {
        var refused = Forms.with("\"words\": [" + "7,".repeat(5000) + "7]").statusCode(400);
        assertThat(Forms.violations(refused)).hasSize(100);
        assertThat(Forms.violations(
                        Forms.send("{\"" + "x".repeat(5000) + "\": 1}").statusCode(400)))
                .contains("x".repeat(100) + "\u2026 unknown-field");
    }

    @Test
    void jsonThatIsWellFormedIsNeverCalledMalformed() {
        assertThat(Forms.violations(Forms.with("\"size\": " + "9".repeat(2000)).statusCode(400)))
                .containsExactly(" too-much");
        assertThat(Forms.violations(Forms.send("[".repeat(60) + "]".repeat(60)).statusCode(400)))
                .containsExactly(" too-much");
        Forms.send("7").statusCode(400).body("violations[0].message", is("must be a JSON object in braces"));
    }

    @Test
    void anotherEncodingIsNoJson() {
        given().contentType(ContentType.JSON)
                .body("{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_16))
                .post("/v1/forms")
                .then()
                .statusCode(400)
                .body("code", is("malformed-json"))
                .body("$", not(is(List.of())));
    }
}
