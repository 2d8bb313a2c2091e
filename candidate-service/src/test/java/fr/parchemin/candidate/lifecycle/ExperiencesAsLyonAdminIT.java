package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class ExperiencesAsLyonAdminIT {

    private static final String EXPERIENCE = "requirements.find { it.code == 'EXPERIENCE' }";

    @Inject
    Told told;

    private String enrolment = "";

    @BeforeEach
    void aStudentOfLyon() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        enrolment = opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
    }

    @Test
    void fourMonthsMeetTheRequirementOnTheirLastDay() {
        add("{\"company\": \"Atelier\", \"startsOn\": \"2021-01-15\", \"endsOn\": \"2021-05-14\"}")
                .statusCode(201)
                .header("Location", startsWith("/v1/enrolments/" + enrolment + "/experiences/"))
                .header("ETag", notNullValue())
                .body("siret", nullValue());

        get(enrolment)
                .body(EXPERIENCE + ".met", is(true))
                .body(EXPERIENCE + ".metOn", is("2021-05-14"))
                .body(EXPERIENCE + ".detail", is("4 months and 0 days, of 4 months"))
                .body("requirementsVersion", is(2));
    }

    @Test
    void anEnrolmentHasTwoHundredExperiencesAndNoMore() {
        told.asWorker()
                .execute("insert into experience (id, enrolment_id, company, starts_on, ends_on, recorded_at, version)"
                        + " select gen_random_uuid(), '" + enrolment + "', 'Atelier', date '2021-01-01' + n,"
                        + " date '2021-01-01' + n, now(), 0 from generate_series(1, 199) n");
        add("{\"company\": \"Atelier\", \"startsOn\": \"2021-01-01\", \"endsOn\": \"2021-01-01\"}")
                .statusCode(201);

        add("{\"company\": \"Atelier\", \"startsOn\": \"2021-01-02\", \"endsOn\": \"2021-01-02\"}")
                .statusCode(409)
                .body("code", is("too-many"))
                .body("limit", is(200));
    }

    @Test
    void oneDayLessDoesNot() {
        add("{\"company\": \"Atelier\", \"startsOn\": \"2021-01-15\", \"endsOn\": \"2021-05-13\"}")
                .statusCode(201);

        get(enrolment).body(EXPERIENCE + ".met", is(false)).body(EXPERIENCE + ".metOn", nullValue());
    }

    @Test
    void aRunningOneIsEndedByAChange() {
        var location = add("{\"company\": \"Atelier\", \"siret\": \"73282932000074\", \"startsOn\": \"2021-01-15\"}")
                .statusCode(201)
                .body("siret", is("73282932000074"))
                .body("endsOn", nullValue())
                .extract()
                .header("Location");
        get(enrolment).body(EXPERIENCE + ".metOn", is("2021-05-14"));

        given().contentType("application/merge-patch+json")
                .body("{\"endsOn\": \"2021-03-14\"}")
                .patch(location)
                .then()
                .statusCode(428);
        given().contentType("application/merge-patch+json")
                .header("If-Match", given().get(location).header("ETag"))
                .body("{\"endsOn\": \"2021-03-14\"}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("endsOn", is("2021-03-14"))
                .body("siret", is("73282932000074"));

        get(enrolment).body(EXPERIENCE + ".metOn", nullValue()).body("requirementsVersion", is(3));
    }

    @Test
    void aMistakeIsTakenBackAndTheHistoryKeepsIt() {
        var location = add("{\"company\": \"Atelier\", \"startsOn\": \"2021-01-15\"}")
                .extract()
                .header("Location");

        given().delete(location).then().statusCode(428);
        given().header("If-Match", "\"7-0011223344556677\"")
                .delete(location)
                .then()
                .statusCode(412);
        given().header("If-Match", given().get(location).header("ETag"))
                .delete(location)
                .then()
                .statusCode(204);

        given().get(location).then().statusCode(404).body("code", is("unknown-experience"));
        given().get("/v1/enrolments/" + enrolment + "/experiences").then().body("items", empty());
        get(enrolment).body(EXPERIENCE + ".metOn", nullValue());
        given().get("/v1/enrolments/" + enrolment + "/history")
                .then()
                .body("items.kind", contains("OPENED", "EXPERIENCE_ADDED", "EXPERIENCE_REMOVED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"company": "A", "startsOn": "2040-01-01"}                              | 422 | date-in-future
            {"company": "A", "startsOn": "2021-01-15", "endsOn": "2021-01-14"}      | 422 | end-before-start
            {"company": "", "startsOn": "2021-01-15"}                               | 400 | invalid-request
            {"company": "A"}                                                        | 400 | invalid-request
            {"company": "A", "startsOn": "2021-01-15", "siret": "73282932000075"}   | 400 | invalid-request
            {"company": "A", "startsOn": "2021-01-15", "tutorId": "1"}              | 400 | invalid-request
            {"company": "A", "startsOn": "2021-01-15", "boss": "1"}                 | 400 | invalid-request
            {"company": "A", "startsOn": "2021-01-15", "tutorId": "019b8d4f-6a00-7c3e-9d52-8f1c2b3a4dff"} | 409 | not-yet-known
            """)
    void whatCannotBeIsRefused(String body, int status, String code) {
        add(body).statusCode(status).body("code", is(code));
        given().get("/v1/enrolments/" + enrolment + "/experiences").then().body("items", empty());
    }

    @Test
    void aTutorIsAProfessionalToldOf() {
        var tutor = Told.PROFESSIONAL.data().path("id").asText();
        told.receive(Told.PROFESSIONAL, tutor, 1);

        add("{\"company\": \"A\", \"startsOn\": \"2021-01-15\", \"tutorId\": \"" + tutor + "\"}")
                .statusCode(201)
                .body("tutorId", is(tutor));
    }

    @Test
    void whoHasWithdrawnGainsNoExperience() {
        post("/v1/enrolments/" + enrolment + "/withdrawal", "{\"on\": \"2021-01-05\", \"reason\": \"x\"}")
                .statusCode(200);

        add("{\"company\": \"A\", \"startsOn\": \"2021-01-15\"}")
                .statusCode(409)
                .body("code", is("enrolment-out-of-order"));
    }

    @Test
    void anEnrolmentThatIsNoneHasNoExperience() {
        post(
                        "/v1/enrolments/" + told.asWorker().first("select gen_random_uuid()") + "/experiences",
                        "{\"company\": \"A\", \"startsOn\": \"2021-01-15\"}")
                .statusCode(404);
        assertThat(told.asApp().first("select count(*) from experience")).isEqualTo("0");
    }

    private ValidatableResponse add(String body) {
        return post("/v1/enrolments/" + enrolment + "/experiences", body);
    }
}
