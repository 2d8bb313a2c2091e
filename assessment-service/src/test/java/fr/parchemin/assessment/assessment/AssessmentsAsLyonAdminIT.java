package fr.parchemin.assessment.assessment;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.held;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.newResult;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static fr.parchemin.assessment.Calls.sat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class AssessmentsAsLyonAdminIT {

    @Inject
    Scene scene;

    private Person person;
    private UUID one;
    private UUID other;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
        one = scene.professional();
        other = scene.professional();
    }

    @Test
    void aBlocIsSatAndValidated() {
        var assessment = hold(person, "2021-05-20", one, other)
                .statusCode(201)
                .body("candidateId", is(person.candidate().toString()))
                .body("sitting", is(1))
                .body("status", is("AWAITING_RESULT"))
                .body("parts", contains("WRITTEN_FILE", "ORAL"))
                .body("result", nullValue())
                .header("Consistency-Token", nullValue())
                .extract()
                .header("Location");
        result(assessment, "VALIDATED")
                .statusCode(200)
                .header("Consistency-Token", notNullValue())
                .body("status", is("RESULTED"))
                .body("result.verdict", is("VALIDATED"))
                .body("result.skills", hasSize(5));
        given().get(assessment).then().statusCode(200).body("result.skills[0].level", is("ACQUIRED"));
        blocRecord(person)
                .statusCode(200)
                .body("blocs", hasSize(5))
                .body("blocs[0].status", is("VALIDATED"))
                .body("blocs[0].validatedOn", is("2021-05-20"))
                .body("blocs[0].cause", is("OWN"))
                .body("blocs[0].assessmentId", is(assessment.substring(assessment.lastIndexOf('/') + 1)))
                .body("blocs[0].sittingsLeft", is(0))
                .body("blocs[0].blocked", is(false))
                .body("blocs[1].status", is("OPEN"))
                .body("blocs[1].cause", nullValue())
                .body("blocs[1].sittingsLeft", is(2));
    }

    @Test
    void aValidatedBlocIsNeverAssessedAgain() {
        sat(person, "2021-05-20", "VALIDATED", one, other);
        hold(person, "2021-06-20", one, other)
                .statusCode(409)
                .body("code", is("bloc-already-validated"))
                .body("validatedOn", is("2021-05-20"));
    }

    @Test
    void aSecondResultIsRefused() {
        var assessment = sat(person, "2021-05-20", "NOT_VALIDATED", one, other);
        result(assessment, "VALIDATED").statusCode(409).body("code", is("result-already-recorded"));
    }

    @Test
    void aThirdSittingIsRefused() {
        sat(person, "2021-05-20", "NOT_VALIDATED", one, other);
        sat(person, "2021-06-20", "ABSENT", one, other);
        hold(person, "2021-07-20", one, other)
                .statusCode(422)
                .body("code", is("sittings-exhausted"))
                .body("sittingsUsed", is(2));
        blocRecord(person).body("blocs[0].blocked", is(true)).body("blocs[0].sittingsLeft", is(0));
    }

    @Test
    void whoIsExcusedKeepsTheSitting() {
        sat(person, "2021-05-20", "EXCUSED", one, other);
        sat(person, "2021-06-20", "NOT_VALIDATED", one, other);
        hold(person, "2022-06-20", one, other).statusCode(201).body("sitting", is(3));
    }

    @Test
    void theRetakeLiesWithinAYearOfTheFailure() {
        sat(person, "2021-05-20", "NOT_VALIDATED", one, other);
        hold(person, "2022-05-21", one, other)
                .statusCode(422)
                .body("code", is("outside-retake-window"))
                .body("retakeUntil", is("2022-05-20"));
        hold(person, "2022-05-20", one, other).statusCode(201);
    }

    @Test
    void theNextSittingWaitsForTheResultAndDoesNotComeBefore() {
        var first = held(person, "2021-05-20", one, other);
        hold(person, "2021-06-20", one, other).statusCode(409).body("code", is("sitting-awaits-result"));
        result(first, "NOT_VALIDATED").statusCode(200);
        hold(person, "2021-05-19", one, other).statusCode(422).body("code", is("date-out-of-order"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RNCP14506BC01, 2021-01-03, LYON,   422, before-enrolment
            RNCP14506BC01, 2020-04-01, LYON,   422, campus-closed
            RNCP14506BC01, 2025-09-01, LYON,   422, campus-closed
            RNCP14506BC01, 2021-05-20, NANTES, 403, campus-out-of-scope
            RNCP14506BC09, 2021-05-20, LYON,   422, unknown-bloc
            """)
    void aSittingFitsTheEnrolment(String bloc, String heldOn, String campus, int status, String code) {
        hold(person, bloc, heldOn, campus, one, other).statusCode(status).body("code", is(code));
    }

    @Test
    void aSittingLiesNotAhead() {
        scene.campusOpen("LYON");
        hold(person, "2040-01-01", one, other).statusCode(422).body("code", is("date-in-future"));
    }

    @Test
    @NationalCertifier
    void theCampusIsOneOfTheEnrolments() {
        hold(person, Scene.BLOC, "2021-05-20", "NANTES", one, other)
                .statusCode(422)
                .body("code", is("campus-not-of-enrolment"))
                .body("campuses", contains("LYON"));
    }

    @Test
    void theAssessorsAreTwoOthersThanTheTutors() {
        hold(person, "2021-05-20", one)
                .statusCode(422)
                .body("code", is("too-few-assessors"))
                .body("minimum", is(2));
        hold(person, "2021-05-20", one, one).statusCode(422).body("code", is("assessor-twice"));
        scene.tutored(person, other);
        hold(person, "2021-05-20", one, other)
                .statusCode(422)
                .body("code", is("assessor-is-tutor"))
                .body("assessor", is(other.toString()));
    }

    @Test
    void aTutorOfAnotherEnrolmentIsATutorToo() {
        var elsewhere = scene.enrolled(person.again(), "NANTES", "WITHDRAWN");
        scene.tutored(elsewhere, other);
        hold(person, "2021-05-20", one, other).statusCode(422).body("code", is("assessor-is-tutor"));
    }

    @Test
    void whatNobodyToldOfIsNotYetKnown() {
        hold(person, "2021-05-20", one, UUID.randomUUID())
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"));
        hold(scene.somebody(), "2021-05-20", one, other)
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"));
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, enrolment-not-admitted",
        "REJECTED, enrolment-not-admitted",
        "WITHDRAWN, enrolment-withdrawn",
        "CERTIFIED, enrolment-certified"
    })
    void onlyWhoIsUnderWayIsAssessed(String status, String code) {
        var stranger = scene.enrolled(scene.somebody(), "LYON", status);
        hold(stranger, "2021-05-20", one, other).statusCode(409).body("code", is(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTIALLY_CERTIFIED", "NOT_CERTIFIED"})
    void whoMayBeHeardAgainIsAssessed(String status) {
        var stranger = scene.enrolled(scene.somebody(), "LYON", status);
        hold(stranger, "2021-05-20", one, other).statusCode(201);
    }

    @Test
    void aBlocOutsideTheTargetIsRefused() {
        var partial = scene.somebody();
        scene.tell(Scene.opened(partial, "LYON", "ENROLLED")
                .with("target", "{\"kind\": \"BLOCS\", \"blocs\": [\"RNCP14506BC02\"]}"));
        hold(partial, "2021-05-20", one, other).statusCode(422).body("code", is("bloc-outside-target"));
        hold(partial, "RNCP14506BC02", "2021-05-20", "LYON", one, other).statusCode(201);
    }

    @Test
    void aResultTellsEachSkillOfTheBlocOnce() {
        var assessment = held(person, "2021-05-20", one, other);
        var skills = newResult("VALIDATED", "ACQUIRED");
        post(assessment + "/result", skills.replace(Scene.BLOC + "-5", Scene.BLOC + "-6"))
                .statusCode(422)
                .body("code", is("not-the-blocs-skills"))
                .body("missing", contains(Scene.BLOC + "-5"))
                .body("unknown", contains(Scene.BLOC + "-6"))
                .body("twice", empty());
        post(assessment + "/result", skills.replace(Scene.BLOC + "-5", Scene.BLOC + "-4"))
                .statusCode(422)
                .body("twice", contains(Scene.BLOC + "-4"));
        post(assessment + "/result", "{\"verdict\": \"VALIDATED\"}")
                .statusCode(422)
                .body("missing", hasSize(5));
        result(assessment, "VALIDATED").statusCode(200);
    }

    @Test
    void theVerdictIsTheOneOfTheSkills() {
        var assessment = held(person, "2021-05-20", one, other);
        post(assessment + "/result", newResult("VALIDATED", "IN_PROGRESS"))
                .statusCode(422)
                .body("code", is("skills-not-acquired"))
                .body("skills", contains(Scene.BLOC + "-1"));
        post(assessment + "/result", newResult("NOT_VALIDATED", "ACQUIRED"))
                .statusCode(422)
                .body("code", is("every-skill-acquired"));
        post(assessment + "/result", newResult("ABSENT", "ACQUIRED"))
                .statusCode(422)
                .body("code", is("skills-of-no-sitting"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolment", "candidate", "bloc", "campus"})
    void theListIsFiltered(String by) {
        var assessment = held(person, "2021-05-20", one, other);
        var value = given().get(assessment)
                .path(
                        switch (by) {
                            case "enrolment" -> "enrolmentId";
                            case "candidate" -> "candidateId";
                            default -> by;
                        })
                .toString();
        given().get("/v1/assessments?limit=200&count=true&enrolment=" + person.enrolment() + also(by, value))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", is(1));
        given().get("/v1/assessments?enrolment=" + UUID.randomUUID() + also(by, value))
                .then()
                .body("items", empty());
        given().accept("text/csv")
                .get("/v1/assessments?enrolment=" + person.enrolment())
                .then()
                .statusCode(200);
    }

    private static String also(String by, String value) {
        return by.equals("enrolment") ? "" : "&" + by + "=" + value;
    }

    @Test
    void aFilterThatIsNoIdentifierIsRefused() {
        given().get("/v1/assessments?enrolment=me").then().statusCode(400).body("violations[0].field", is("enrolment"));
    }

    @Test
    void anUnknownAssessmentIsNotFound() {
        given().get("/v1/assessments/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", is("unknown-assessment"));
        result("/v1/assessments/" + UUID.randomUUID(), "ABSENT").statusCode(404);
        given().get("/v1/bloc-records/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", is("unknown-enrolment"));
    }
}
