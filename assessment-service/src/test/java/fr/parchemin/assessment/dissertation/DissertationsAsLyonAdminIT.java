package fr.parchemin.assessment.dissertation;

import static fr.parchemin.assessment.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NantesAdmin;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class DissertationsAsLyonAdminIT {

    @Inject
    Scene scene;

    @Inject
    Told told;

    private Person person;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
    }

    @Test
    void aDissertationIsDepositedAndAccepted() {
        var location = deposited("2021-09-01");
        review(location, "ACCEPTED", "2021-09-20")
                .statusCode(200)
                .body("status", is("ACCEPTED"))
                .body("reviews.verdict", contains("ACCEPTED"));
        given().get(location).then().statusCode(200).body("file.size", is(2483911));
        review(location, "TO_REWORK", "2021-09-21").statusCode(409).body("code", is("dissertation-reviewed"));
        assertThat(told()).isEqualTo("2");
    }

    @Test
    void aNewDepositSupersedesOneThatIsToBeReworked() {
        var first = deposited("2021-09-01");
        review(first, "TO_REWORK", "2021-09-20").statusCode(200);
        var second = deposited("2021-10-11");
        given().get(first).then().body("status", is("SUPERSEDED"));
        review(first, "ACCEPTED", "2021-10-20").statusCode(409).body("code", is("dissertation-superseded"));
        review(second, "ACCEPTED", "2021-10-25").statusCode(200);
        given().get("/v1/dissertations?count=true&enrolment=" + person.enrolment())
                .then()
                .body("total", is(2))
                .body("items.status", contains("SUPERSEDED", "ACCEPTED"));
    }

    @Test
    @NationalCertifier
    void anAcceptedOneStandsUntilTheCertifierReopensIt() {
        var accepted = deposited("2021-09-01");
        post(accepted + "/reopening", "{\"reason\": \"Wrong file\"}")
                .statusCode(409)
                .body("code", is("dissertation-not-accepted"));
        review(accepted, "ACCEPTED", "2021-09-20").statusCode(200);
        deposit("2021-10-11").statusCode(409).body("code", is("dissertation-accepted"));
        post(accepted + "/reopening", "{\"reason\": \"Wrong file\"}")
                .statusCode(200)
                .body("status", is("REOPENED"))
                .body("reviews[0].reopenedAt", notNullValue())
                .body("reviews[0].reopeningReason", is("Wrong file"));
        review(accepted, "TO_REWORK", "2021-10-04").statusCode(200).body("reviews", hasSize(2));
        deposit("2021-10-11").statusCode(201);
        assertThat(told()).isEqualTo("5");
    }

    @Test
    void theCampusDoesNotReopen() {
        var accepted = deposited("2021-09-01");
        review(accepted, "ACCEPTED", "2021-09-20").statusCode(200);
        post(accepted + "/reopening", "{\"reason\": \"x\"}").statusCode(403).body("code", is("forbidden"));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-03, before-enrolment", "2040-01-01, date-in-future"})
    void theDepositLiesBetweenEnrolmentAndToday(String depositedOn, String code) {
        deposit(depositedOn).statusCode(422).body("code", is(code));
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, date-out-of-order", "2040-01-01, date-in-future"})
    void theReviewLiesBetweenDepositAndToday(String reviewedOn, String code) {
        review(deposited("2021-09-01"), "ACCEPTED", reviewedOn).statusCode(422).body("code", is(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "size": 2483911            | "size": 0               | file.size
            application/pdf            | pdf                     | file.mediaType
            9f86d081884c7d659a2feaa0c5 | 9F86                    | file.sha256
            """)
    void theFileIsToldByItsFingerprint(String right, String wrong, String field) {
        post("/v1/dissertations", body("2021-09-01").replace(right, wrong))
                .statusCode(400)
                .body("violations[0].field", is(field));
    }

    @Test
    void anUnknownTutorIsNotYetKnown() {
        post(
                        "/v1/dissertations",
                        body("2021-09-01")
                                .replace("\"title\"", "\"tutorId\": \"" + UUID.randomUUID() + "\", \"title\""))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"));
    }

    @Test
    @NantesAdmin
    void theOtherCampusFindsAndDepositsNothing() {
        deposit("2021-09-01").statusCode(409).body("code", is("not-yet-known"));
        given().get("/v1/dissertations?enrolment=" + person.enrolment())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private String deposited(String on) {
        return deposit(on)
                .statusCode(201)
                .body("status", is("DEPOSITED"))
                .extract()
                .header("Location");
    }

    private ValidatableResponse deposit(String on) {
        return post("/v1/dissertations", body(on));
    }

    private String body(String on) {
        return """
                {"enrolmentId": "%s", "title": "Une forge logicielle", "depositedOn": "%s", "company": "Ateliers du Rhône",
                 "file": {"name": "mémoire.pdf", "mediaType": "application/pdf", "size": 2483911,
                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}""".formatted(person.enrolment(), on);
    }

    private static ValidatableResponse review(String location, String verdict, String on) {
        return post(location + "/review", "{\"verdict\": \"%s\", \"reviewedOn\": \"%s\"}".formatted(verdict, on));
    }

    private String told() {
        return String.valueOf(told.asWorker()
                .first("select last from event_sequence where subject = '" + person.enrolment() + "/dissertation'"));
    }
}
