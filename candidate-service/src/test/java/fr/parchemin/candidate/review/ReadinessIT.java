package fr.parchemin.candidate.review;

import static fr.parchemin.candidate.enrolment.Enrolling.BLOCS;
import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.accepted;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.failed;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static fr.parchemin.candidate.enrolment.Enrolling.showsEverythingBut;
import static fr.parchemin.candidate.enrolment.Enrolling.validated;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class ReadinessIT {

    @Inject
    Told told;

    private String enrolment = "";

    @BeforeEach
    void aStudentOfLyon() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        told.openCampus("NANTES");
        enrolment = opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
    }

    @Test
    void whoHasShownEverythingIsReadyAndARevocationTakesItBack() {
        showsEverythingBut("BC05", told, enrolment);
        get(enrolment).body("status", is("ENROLLED"));

        validated(told, enrolment, "RNCP14506BC05", "2021-06-24", 1);
        get(enrolment)
                .body("status", is("READY_FOR_JURY"))
                .body("requirements.findAll { !it.met }.code", contains("DEFENCE"));
        given().get("/v1/enrolments?status=READY_FOR_JURY&limit=200").then().body("items.id", hasItems(enrolment));

        failed(told, enrolment, "RNCP14506BC05", true, 2);
        get(enrolment)
                .body("status", is("ENROLLED"))
                .body("requirements.findAll { it.blocked }.code", contains("RNCP14506BC05"));
        given().get("/v1/enrolments/" + enrolment + "/history")
                .then()
                .body("items.kind", hasItems("BECAME_READY", "NO_LONGER_READY"))
                .body("items.find { it.kind == 'BECAME_READY' }.on", is("2021-06-24"));
    }

    @Test
    void theSameResultTwiceIsNoNews() {
        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 1);
        var once = timesTold("/requirements");
        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 1);
        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 2);

        assertThat(timesTold("/requirements")).isEqualTo(once).isEqualTo("2");
        get(enrolment).body("requirementsVersion", is(2));
    }

    @Test
    void anOlderResultThatComesLaterIsIgnored() {
        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 5);
        failed(told, enrolment, BLOCS.get(0), true, 4);

        get(enrolment).body("requirements[0].metOn", is("2021-05-20")).body("requirements[0].blocked", is(false));
    }

    @Test
    void resultsThatComeAWeekLateAndInAnotherOrderComeToTheSame() {
        post(
                "/v1/enrolments/" + enrolment + "/experiences",
                "{\"company\": \"A\", \"startsOn\": \"2021-01-15\", \"endsOn\": \"2021-05-14\"}");
        accepted(told, enrolment, "2021-07-02", 1);
        for (int place = BLOCS.size() - 1; place >= 0; place--) {
            validated(told, enrolment, BLOCS.get(place), "2021-06-1" + place, 1);
        }

        get(enrolment).body("status", is("READY_FOR_JURY"));
        assertThat(told.asWorker().first("select ready_on from enrolment where id = '" + enrolment + "'"))
                .isEqualTo("2021-07-02");
    }

    @Test
    void whatIsToldOfAnEnrolmentNotKnownIsKept() {
        var other = told.asWorker().first("select gen_random_uuid()");
        validated(told, String.valueOf(other), BLOCS.get(0), "2021-05-20", 1);

        assertThat(told.asWorker().rows("select bloc from bloc_standing where enrolment_id = '" + other + "'"))
                .containsExactly(BLOCS.get(0));
        assertThat(told.asWorker().rows("select key_digest from parked_key")).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "certifier",
            roles = {"certifier", "operator"})
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void aRebuildTakesNothingBackMeanwhileAndMendsWhatWasSpoiled() {
        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 3);
        told.asWorker()
                .execute("update bloc_standing set validated_on = '2000-01-01' where enrolment_id = '" + enrolment
                        + "'");
        Operating.rebuild("assessments");
        get(enrolment).body("requirements[0].metOn", is("2021-05-20"));

        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 3);
        failed(told, enrolment, BLOCS.get(0), true, 2);
        get(enrolment).body("requirements[0].metOn", is("2021-05-20"));
        assertThat(told.asWorker()
                        .first("select validated_on from bloc_standing where enrolment_id = '" + enrolment + "'"))
                .isEqualTo("2021-05-20");
    }

    @Test
    void aTransferKeepsWhatWasShownAndLeavesTheCohort() {
        validated(told, enrolment, BLOCS.get(0), "2021-05-20", 1);

        post("/v1/enrolments/" + enrolment + "/transfer", "{\"campus\": \"NANTES\", \"on\": \"2021-09-01\"}")
                .statusCode(200)
                .body("campus", is("NANTES"))
                .body("campuses", contains("LYON", "NANTES"))
                .body("cohort", nullValue())
                .body("requirements[0].metOn", is("2021-05-20"));
        post("/v1/enrolments/" + enrolment + "/transfer", "{\"campus\": \"ARRAS\", \"on\": \"2021-09-01\"}")
                .statusCode(409)
                .body("code", is("not-yet-known"));
        assertThat(timesTold("")).isEqualTo("2");
        assertThat(told.asWorker()
                        .first(
                                "select readers from candidate_access a join enrolment e on e.candidate_id = a.candidate_id"
                                        + " where e.id = '" + enrolment + "'"))
                .contains("LYON", "NANTES");
    }

    private String timesTold(String aspect) {
        return String.valueOf(
                told.asWorker().first("select last from event_sequence where subject = '" + enrolment + aspect + "'"));
    }
}
