package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class EnrolmentsAsLyonAdminIT {

    private static final String COHORT = "019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d51";

    @Inject
    Told told;

    private String candidate = "";

    @BeforeEach
    void twoCampusesAndACandidateOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        told.openCampus("NANTES");
        told.cohort(COHORT, "LYON", "RIL A", "2022-07-08");
        candidate = aCandidateOf(told, "LYON");
    }

    @Test
    void aStudentIsEnrolledAndSeesWhatIsAsked() {
        open(body(candidate, "LYON", "STUDENT", "2020-10-05"))
                .statusCode(201)
                .header("Location", startsWith("/v1/enrolments/"))
                .header("ETag", notNullValue())
                .header("Consistency-Token", notNullValue())
                .body("status", is("ENROLLED"))
                .body("campuses", contains("LYON"))
                .body("target.kind", is("FULL"))
                .body(
                        "requirements.code",
                        contains(
                                "RNCP14506BC01",
                                "RNCP14506BC02",
                                "RNCP14506BC03",
                                "RNCP14506BC04",
                                "RNCP14506BC05",
                                "DISSERTATION",
                                "EXPERIENCE",
                                "DEFENCE"))
                .body("requirements.met", not(hasItem(true)))
                .body("requirementsVersion", is(1))
                .body("allowedActions", hasItems("transferEnrolment", "withdrawEnrolment", "addExperience"));
    }

    @Test
    void blocsAloneMayBeAimedAt() {
        open(body(
                        candidate,
                        "RNCP14506",
                        "LYON",
                        "CONTINUING_TRAINING",
                        "2020-10-05",
                        "{\"kind\": \"BLOCS\", \"blocs\": [\"RNCP14506BC03\"]}"))
                .statusCode(201)
                .body("requirements.code", contains("RNCP14506BC03"))
                .body("target.blocs", contains("RNCP14506BC03"));
    }

    @Test
    void theLastDayOfTheRegistrationIsTheLastToEnrol() {
        open(body(candidate, "LYON", "STUDENT", "2022-07-20"))
                .statusCode(422)
                .body("code", is("outside-registration"))
                .body("enrolledOn", is("2022-07-20"))
                .body("registrationPeriods", hasSize(3));
        open(body(candidate, "LYON", "STUDENT", "2022-07-19")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NANTES | STUDENT | 2020-10-05 | {"kind": "FULL"}                              | 403 | campus-out-of-scope
            LYON   | STUDENT | 2040-01-01 | {"kind": "FULL"}                              | 422 | date-in-future
            LYON   | STUDENT | 2999-01-01 | {"kind": "FULL"}                              | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": "BLOCS", "blocs": ["RNCP14506BC06"]} | 422 | unknown-bloc
            LYON   | STUDENT | 2020-10-05 | {"kind": "BLOCS", "blocs": []}                | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": "FULL", "blocs": ["RNCP14506BC01"]}  | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": "BLOCS", "blocs": ["RNCP14506BC01", "RNCP14506BC01"]} | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": null}                                | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | null                                          | 400 | invalid-request
            """)
    void whatCannotBeIsRefused(String campus, String route, String on, String target, int status, String code) {
        open(body(candidate, "RNCP14506", campus, route, on, target))
                .statusCode(status)
                .body("code", is(code));
    }

    @Test
    void aRouteThatIsNoneIsRefused() {
        open(body(candidate, "LYON", "HOBBY", "2020-10-05")).statusCode(400).body("code", is("invalid-request"));
    }

    @Test
    void aCertificationThatNobodyHasToldOfIsAskedForAgain() {
        open(body(candidate, "RNCP99999", "LYON", "STUDENT", "2020-10-05", "{\"kind\": \"FULL\"}"))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"))
                .body("reference", is("RNCP99999"));
    }

    @Test
    void aCandidateOfOthersIsNotFound() {
        open(body(aCandidateOf(told, "NANTES"), "LYON", "STUDENT", "2020-10-05"))
                .statusCode(404);
        open(body(UUID.randomUUID().toString(), "LYON", "STUDENT", "2020-10-05"))
                .statusCode(404);
    }

    @Test
    void nobodyIsEnrolledWhileTheCampusIsClosed() {
        told.campus("LYON", "Europe/Paris", "[{\"closedOn\": \"2020-08-31\", \"reopenedOn\": null}]");

        open(body(candidate, "LYON", "STUDENT", "2020-10-05")).statusCode(422).body("code", is("campus-closed"));
    }

    @Test
    void aSecondLiveEnrolmentIsRefusedAndNamesTheFirst() {
        var first = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));

        open(body(candidate, "LYON", "APPRENTICESHIP", "2021-10-05"))
                .statusCode(409)
                .body("code", is("live-enrolment-exists"))
                .body("enrolment", is(first));
        post("/v1/enrolments/" + first + "/withdrawal", "{\"on\": \"2021-01-05\", \"reason\": \"has moved\"}")
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("allowedActions", empty());
        open(body(candidate, "LYON", "APPRENTICESHIP", "2021-10-05")).statusCode(201);
    }

    @Test
    void aLiveEnrolmentElsewhereIsToldWithoutItsId() {
        var first = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        told.asWorker()
                .execute("update enrolment set campus = 'NANTES', campuses = '{NANTES}' where id = '" + first + "'");

        open(body(candidate, "LYON", "STUDENT", "2021-10-05"))
                .statusCode(409)
                .body("code", is("live-enrolment-exists"))
                .body("enrolment", nullValue());
    }

    @Test
    void theSameRequestSentAgainEnrolsOnce() {
        var body = body(candidate, "LYON", "STUDENT", "2020-10-05");
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/enrolments")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", time == 0 ? nullValue() : is("true"));
        }
    }
}
