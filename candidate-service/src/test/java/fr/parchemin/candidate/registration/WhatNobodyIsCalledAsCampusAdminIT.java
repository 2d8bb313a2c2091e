package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static fr.parchemin.candidate.person.CandidateFixture.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.Calls;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that no register could have made: each names its field, and says in the caller's language what to send. */
@QuarkusTest
@CandidateServiceTest
@LyonAdmin
public class WhatNobodyIsCalledAsCampusAdminIT {

    @Inject
    Told told;

    @BeforeEach
    void lyon() {
        told.openCampus("LYON");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/no-real-record.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void isRefusedWithItsRemedyInBothLanguages(String at, String value, String field, String inEnglish, String inFrench)
            throws IOException {
        var body = bodyWith("LYON", newName(), ", \"externalIds\": [{\"source\": \"erp\", \"id\": \"1\"}]");
        var sent = with(body, at, value);

        var message = "violations.find { it.field == '" + field + "' }.message";
        created(sent, "en")
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body(message, containsString(inEnglish));
        created(sent, "fr").statusCode(400).body(message, containsString(inFrench));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-FR", "fr-CA, en;q=0.5", "FR"})
    void inFrenchOfWhateverCountry(String language) throws IOException {
        created(
                        with(
                                bodyWith("LYON", newName(), ""),
                                "/civilStatus/birthDate",
                                "{\"year\": 1999, \"month\": 0}"),
                        language)
                .statusCode(400)
                .header("Content-Language", "fr")
                .body("violations[0].message", containsString("mois"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /civilStatus/firstNames           | ["Jean Pierre", "Marie-Lou", "N'Golo"]
            /civilStatus/firstNames           | ["Marie et Anne"]
            /civilStatus/birthName            | "O"
            /civilStatus/birthDate            | {"year": 1999, "day": 23}
            /civilStatus/birthDate            | {"year": 1999, "month": null, "day": 31}
            /civilStatus/birthDate            | {"year": 1900}
            /civilStatus/birthPlace/town      | "Y"
            /civilStatus/birthPlace           | {"country": "XK", "town": "Pristina"}
            /civilStatus/birthPlace/inseeCode | "75056"
            /civilStatus/birthPlace/inseeCode | "69381"
            """)
    void whatARegisterMayHoldIsAccepted(String at, String value) throws IOException {
        var name = newName();
        created(with(bodyWith("LYON", name, ""), at, value.replace("\"O\"", "\"O " + name + "\"")), "en")
                .statusCode(201)
                .body("declarable.value", is(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"year": 2999}             | 2999
            {"year": 2999, "month": 2} | 2999-02
            {"year": 2999, "day": 5}   | 2999-XX-05
            """)
    void aBirthAheadIsWrittenAsFarAsItIsKnown(String birthDate, String written) throws IOException {
        created(with(bodyWith("LYON", newName(), ""), "/civilStatus/birthDate", birthDate), "en")
                .statusCode(422)
                .body("code", is("date-in-future"))
                .body("date", is(written))
                .body("detail", not(containsString("--")));
    }

    private static ValidatableResponse created(String body, String language) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(body)
                .post(Calls.CANDIDATES)
                .then();
    }
}
