package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.AtOnce;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person can have done at their age. */
@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class PersonsDaysAsCertifierIT {

    @Inject
    Told told;

    private String candidate = "";

    @BeforeEach
    void somebodyOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        told.openCampus("NANTES");
        candidate = aCandidateOf(told, "LYON");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, ,  ,   2020-10-05, before-birth",
        "2020, 10, 5, 2020-10-05, too-young",
        "2020, 10, 6, 2020-10-05, before-birth",
        "2004, 10, 5, 2020-10-05, ''",
        "2004, 10, 6, 2020-10-05, too-young",
        "2004, 10, ,  2020-10-05, ''",
        "2004, 11, ,  2020-10-05, too-young",
        "2004, ,  31, 2020-01-31, ''",
        "2004, ,  31, 2020-01-30, too-young",
        "2004, ,  ,   2020-01-01, ''",
        "2005, ,  ,   2020-12-31, too-young",
        "2004, 2, 29, 2020-02-29, ''",
        "2004, 2, 29, 2020-02-28, too-young"
    })
    void nobodyIsEnrolledBeforeSixteenOnAnyReadingOfTheBirthDate(
            String year, @Nullable String month, @Nullable String day, String enrolledOn, String code) {
        born(year, month, day);
        var answer = open(body(candidate, "LYON", "STUDENT", enrolledOn));

        if (code.isEmpty()) {
            answer.statusCode(201);
        } else {
            answer.statusCode(422)
                    .body("code", is(code))
                    .body("field", is("enrolledOn"))
                    .body("date", is(enrolledOn))
                    .body("detail", containsString(enrolledOn));
        }
    }

    @ParameterizedTest
    @CsvSource({"2002-10-05, 201", "2002-10-06, 422"})
    void aCertificationMaySetAnotherAge(LocalDate birth, int status) {
        told.theCertification(
                "settings",
                Told.CERTIFICATION
                        .data()
                        .path("settings")
                        .toString()
                        .replace("\"minimumAge\":16", "\"minimumAge\":18"));
        born("" + birth.getYear(), "" + birth.getMonthValue(), "" + birth.getDayOfMonth());

        open(body(candidate, "LYON", "STUDENT", "2020-10-05")).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-12-31, before-birth",
        "2004-01-01, too-young",
        "2017-12-31, too-young",
        "2018-01-01, ''",
        "2019-06-01, ''"
    })
    void nobodyWorksBeforeFourteen(String startsOn, String code) {
        born("2004", null, null);
        var enrolment = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        var answer = post(
                "/v1/enrolments/" + enrolment + "/experiences",
                "{\"company\": \"Atelier\", \"startsOn\": \"" + startsOn + "\"}");

        if (code.isEmpty()) {
            var location = answer.statusCode(201).extract().header("Location");
            given().contentType("application/merge-patch+json")
                    .header("If-Match", given().get(location).header("ETag"))
                    .body("{\"startsOn\": \"2010-01-01\"}")
                    .patch(location)
                    .then()
                    .statusCode(422)
                    .body("code", is("too-young"));
        } else {
            answer.statusCode(422).body("code", is(code)).body("field", is("startsOn"));
        }
    }

    @ParameterizedTest
    @CsvSource({"admission, on", "transfer, on", "withdrawal, on", "validation-file, depositedOn"})
    void noStepIsDatedBeforeTheBirth(String step, String field) {
        var enrolment = opened(body(candidate, "RNCP40000", "LYON", "VAE", "2024-09-02", "{\"kind\": \"FULL\"}"));
        var more = switch (step) {
            case "admission" -> ", \"verdict\": \"ADMITTED\"";
            case "transfer" -> ", \"campus\": \"NANTES\"";
            case "withdrawal" -> ", \"reason\": \"Moves\"";
            default -> "";
        };

        post("/v1/enrolments/" + enrolment + "/" + step, "{\"" + field + "\": \"1950-01-01\"" + more + "}")
                .statusCode(422)
                .body("field", is(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"year": 2021, "month": null, "day": null} | before-birth
            {"year": 2005, "month": 1, "day": 1}       | too-young
            {"year": 2004, "month": 10, "day": 6}      | too-young
            {"year": 2004, "month": 10, "day": 5}      | ''
            {"year": 2004, "month": null, "day": null} | ''
            """)
    void aBirthDateIsNotMovedBehindWhatThePersonHasDone(String birthDate, String code) {
        opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        var answer = reborn(birthDate);

        if (code.isEmpty()) {
            answer.statusCode(200);
        } else {
            answer.statusCode(422)
                    .body("code", is(code))
                    .body("field", is("civilStatus.birthDate"))
                    .body("date", is("2020-10-05"));
        }
    }

    @Test
    void norBehindTheFirstDayInACompany() {
        born("1990", "1", "1");
        var enrolment = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        post("/v1/enrolments/" + enrolment + "/experiences", "{\"company\": \"A\", \"startsOn\": \"2005-01-01\"}")
                .statusCode(201);

        reborn("{\"year\": 1992, \"month\": 1, \"day\": 1}")
                .statusCode(422)
                .body("code", is("too-young"))
                .body("years", is(14));
        reborn("{\"year\": 1991, \"month\": 1, \"day\": 1}").statusCode(200);
    }

    @Test
    void whoIsEnrolledAndMadeYoungerAtOnceIsOneOfBoth() throws Exception {
        born("1999", "4", "23");
        var both = AtOnce.both(
                () -> open(body(candidate, "LYON", "STUDENT", "2020-10-05"))
                        .extract()
                        .statusCode(),
                () -> reborn("{\"year\": 2010}").extract().statusCode());

        assertThat(both).isIn(List.of(201, 422), List.of(422, 200), List.of(201, 412));
    }

    @Test
    void theRefusalTellsItsRemedyInFrench() {
        born("2010", null, null);

        given().contentType("application/json")
                .header("Accept-Language", "fr")
                .body(body(candidate, "LYON", "STUDENT", "2020-10-05"))
                .post("/v1/enrolments")
                .then()
                .statusCode(422)
                .body("title", is("Trop jeune"))
                .body("detail", containsString("16 ans"));
    }

    private ValidatableResponse reborn(String birthDate) {
        var location = "/v1/candidates/" + candidate;
        return given().contentType("application/merge-patch+json")
                .header("If-Match", given().get(location).header("ETag"))
                .body("{\"civilStatus\": {\"birthDate\": " + birthDate + "}}")
                .patch(location)
                .then();
    }

    private void born(String year, @Nullable String month, @Nullable String day) {
        told.asWorker()
                .execute("update candidate set birth_year = %s, birth_month = %s, birth_day = %s where id = '%s'"
                        .formatted(year, month, day, candidate));
    }
}
