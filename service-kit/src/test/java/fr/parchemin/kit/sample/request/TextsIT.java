package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.kit.sample.Forms;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SampleService
@NorthWriter
class TextsIT {

    private static final String DECOMPOSED = "E\\u0301";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Jean\\u200bne|Jeanne",
                "Jean\\u00adne|Jeanne",
                "\\ufeffJeanne\\u202e|Jeanne",
                "Jeanne\\ufe0f|Jeanne",
                "Rene\\u0301e|Ren\u00e9e",
                "\\u00a0Jeanne\\u3000|Jeanne",
                "\\t\\r\\nJeanne\\n|Jeanne",
                "Jeanne \\u00a0 \\u2009d\u2019Arc|Jeanne d\u2019Arc",
                "Jeanne\\u2800|Jeanne",
                "Jean\\ufffcne|Jeanne",
                "Anne-Marie|Anne-Marie"
            })
    void aNameIsKeptInOneSpelling(String sent, String kept) {
        Forms.send("{\"name\": \"" + sent + "\"}").statusCode(200).body("name", is(kept));
    }

    @Test
    void theLengthIsCountedAfterwards() {
        Forms.send("{\"name\": \"" + DECOMPOSED.repeat(40) + "\"}").statusCode(200);
        Forms.send("{\"name\": \" " + "\\u200b".repeat(100) + "x".repeat(40) + " \"}")
                .statusCode(200);
        assertThat(Forms.violations(Forms.send("{\"name\": \"" + DECOMPOSED.repeat(41) + "\"}")))
                .containsExactly("name size");
    }

    @Test
    void freeTextKeepsItsLines() {
        Forms.with("\"remark\": \"  one\\r\\n\\ttwo\\u200b  three\\u2028four\\n\\n\"")
                .statusCode(200)
                .body("remark", is("one\n\ttwo  three\nfour"));
        assertThat(Forms.violations(Forms.with("\"remark\": \"one\\u0007\"")))
                .containsExactly("remark invalid-characters");
    }

    @ParameterizedTest
    @CsvSource({
        "Jean\\nne, invalid-characters",
        "Jean\\tne, invalid-characters",
        "Jean\\u2028ne, invalid-characters",
        "Jean\\u0000ne, invalid-characters",
        "Jean\\u0085ne, invalid-characters",
        "Jean\\ud800ne, invalid-characters",
        "Jean\\ufffdne, invalid-characters",
        "Jean\\ue000ne, invalid-characters",
        "Jean\\uffffne, invalid-characters",
        "-, says-nothing",
        "000, says-nothing",
        "'.,;', says-nothing",
        "\\u02bc, says-nothing",
        "\\u30fc, says-nothing",
        "123, has-letter",
        "'', not-blank",
        "\\u200b \\u00a0, not-blank"
    })
    void aNameThatNamesNothingIsRefused(String name, String code) {
        var refused = Forms.send("{\"name\": \"" + name + "\"}").statusCode(400);
        assertThat(Forms.violations(refused)).containsExactly("name " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "'", "%CC%81", "000", "%E2%88%92"})
    void aFilterThatSaysNothingIsRefused(String name) {
        var refused = given().urlEncodingEnabled(false)
                .get("/v1/forms/x?name=" + name)
                .then();
        assertThat(Forms.violations(refused.statusCode(400))).containsExactly("name says-nothing");
    }

    @Test
    void whereNothingIsNeededABlankTextIsNone() {
        Forms.with("\"remark\": \"\\u00a0\", \"code\": \"\", \"key\": \"  \", \"number\": \" \\u200b\"")
                .statusCode(200)
                .body("remark", nullValue())
                .body("code", nullValue())
                .body("key", nullValue())
                .body("number", nullValue());
        assertThat(Forms.violations(Forms.with("\"words\": [\"a\", \" \", null]")))
                .containsExactly("words[2] not-null", "words[1] not-blank");
    }

    @Test
    void valuesOfOneTextAreNormalisedAlike() {
        Forms.with("\"number\": \" 12\\u200b345 \"").statusCode(200).body("number", is("12345"));
        Forms.with("\"code\": \"\\u00a0ABC\"").statusCode(200).body("code", is("ABC"));
        Forms.with("\"key\": \" A-1 \"").statusCode(200).body("key", is("A-1"));
        Forms.with("\"words\": [\" a\\u200b\"]").statusCode(200).body("words[0]", is("a"));
        Forms.with("\"key\": \"0\"").statusCode(200).body("key", is("0"));
    }

    @Test
    void whatThePlatformMadeIsTakenToTheLetter() {
        Forms.with("\"seal\": \" e\\u0301\\u200b 1850575123456\\n\"")
                .statusCode(200)
                .body("seal", is(" e\u0301\u200b 1850575123456\n"));
    }

    @Test
    void anAddressIsComparedWithWhatIsKept() {
        given().urlEncodingEnabled(false)
                .get("/v1/forms/%C2%A0A-1%E2%80%8B?name=Rene%CC%81e%20")
                .then()
                .statusCode(200)
                .body("key", is("A-1"))
                .body("name", is("Ren\u00e9e"));
    }

    @ParameterizedTest
    @CsvSource({"%00, invalid-characters", "a%0Ab, invalid-characters", "%20, not-blank", "'', not-blank"})
    void aFilterOfNothingIsRefused(String name, String code) {
        var refused = given().urlEncodingEnabled(false)
                .get("/v1/forms/x?name=" + name)
                .then()
                .statusCode(400);
        assertThat(Forms.violations(refused)).containsExactly("name " + code);
    }

    @Test
    void aChangeIsJudgedAndWhatWasKeptBeforeIsNot() {
        patch("{\"part\": {\"word\": \" b\\u200bc \"}}")
                .statusCode(200)
                .body("name", is(" e\u0301 1850575123456"))
                .body("on", is("0001-01-01"))
                .body("part.text", is("\u200b"))
                .body("part.word", is("bc"))
                .body("words[0]", is("-"));
        assertThat(Forms.violations(patch(
                        "{\"name\": \"1850575123456\", \"on\": \"0002-01-01\", \"part\": {\"colour\": null}, \"words\":"
                                + " [\"-\"]}")))
                .containsExactly(
                        "part.colour unknown-field",
                        "name personal-number",
                        "on implausible-date",
                        "words[0] says-nothing");
    }

    private static ValidatableResponse patch(String body) {
        return given().contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/forms")
                .then();
    }
}
