package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.enrolment.Juries;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class HeardAgainIT {

    @Inject
    Told told;

    private String candidate = "";
    private String enrolment = "";

    @BeforeEach
    void aStudentOfLyon() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        told.openCampus("NANTES");
        candidate = aCandidateOf(told, "LYON");
        enrolment = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
    }

    @Test
    void whoWasCertifiedInPartGoesOnAndIsHeardAgain() {
        jury(2021).decides("PARTIAL", 1);
        get(enrolment)
                .body("status", is("PARTIALLY_CERTIFIED"))
                .body("allowedActions", hasItems("addExperience", "withdrawEnrolment"));
        post("/v1/enrolments/" + enrolment + "/experiences", "{\"company\": \"A\", \"startsOn\": \"2021-01-15\"}")
                .statusCode(201);

        var again = jury(2022);
        again.rosters(1);
        assertThat(status()).isEqualTo("ENROLLED");
        assertThat(liveAt()).isEqualTo("{LYON}");
        again.unrosters(2);
        assertThat(status()).isEqualTo("PARTIALLY_CERTIFIED");
        again.rosters(3);
        again.decides("ABSENT", 4);
        assertThat(status()).isEqualTo("ENROLLED");
        jury(2023).decides("NONE", 1);
        assertThat(status()).isEqualTo("NOT_CERTIFIED");
        given().get("/v1/enrolments/" + enrolment + "/history")
                .then()
                .body(
                        "items.findAll { it.by == 'parchemin' }.kind",
                        contains(
                                "PARTIALLY_CERTIFIED",
                                "HEARD_AGAIN",
                                "PARTIALLY_CERTIFIED",
                                "HEARD_AGAIN",
                                "NOT_CERTIFIED"));
    }

    @Test
    void aPartOfWhichNothingIsLeftIsNoneAnyLonger() {
        var session = jury(2021);
        session.decides("PARTIAL", 1);
        assertThat(status()).isEqualTo("PARTIALLY_CERTIFIED");
        session.takesThePartBack(2);

        assertThat(status()).isEqualTo("ENROLLED");
        assertThat(liveAt()).isEqualTo("{LYON}");
        given().get("/v1/enrolments/" + enrolment + "/history")
                .then()
                .body(
                        "items.findAll { it.by == 'parchemin' }.kind",
                        contains("PARTIALLY_CERTIFIED", "AWARD_REVOKED", "HEARD_AGAIN"));
    }

    @Test
    void whoWasNotCertifiedMayWithdrawAndStaysAway() {
        jury(2021).decides("NONE", 1);
        post("/v1/enrolments/" + enrolment + "/withdrawal", "{\"on\": \"2021-07-01\", \"reason\": \"Has moved\"}")
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        assertThat(liveAt()).isEqualTo("{}");
        jury(2022).rosters(1);
        assertThat(status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoHasAnotherLiveEnrolmentMeanwhileKeepsWhatTheJurySaid() {
        jury(2021).decides("NONE", 1);
        var other = opened(body(candidate, "NANTES", "STUDENT", "2021-09-01"));
        jury(2022).rosters(1);

        assertThat(status()).isEqualTo("NOT_CERTIFIED");
        assertThat(timesTold("")).isEqualTo("2");
        assertThat(parked()).isEmpty();
        get(other).body("status", is("ENROLLED"));
    }

    @Test
    void anAwardThatIsRevokedWhileAnotherEnrolmentIsLiveIsNoneAnyLonger() {
        var session = jury(2021);
        session.awards(1);
        // A holder may go on for blocs alone.
        opened(body(
                candidate,
                "RNCP14506",
                "NANTES",
                "STUDENT",
                "2021-09-01",
                "{\"kind\": \"BLOCS\", \"blocs\": [\"RNCP14506BC01\"]}"));
        session.revokes(2);

        get(enrolment).body("status", is("NOT_CERTIFIED")).body("certifiedOn", nullValue());
        assertThat(parked()).isEmpty();
    }

    @Test
    void aPartThatIsTakenBackWhileAnotherEnrolmentIsLiveIsNoneAnyLonger() {
        var session = jury(2021);
        session.decides("PARTIAL", 1);
        opened(body(candidate, "NANTES", "STUDENT", "2021-09-01"));
        session.takesThePartBack(2);

        assertThat(status()).isEqualTo("NOT_CERTIFIED");
        assertThat(liveAt()).isEqualTo("{NANTES}");
        assertThat(parked()).isEmpty();
    }

    @Test
    void whoIsHeardAgainIsNotEnrolledASecondTime() {
        jury(2021).decides("NONE", 1);
        jury(2022).rosters(1);

        open(body(candidate, "LYON", "STUDENT", "2021-09-01"))
                .statusCode(409)
                .body("code", is("live-enrolment-exists"));
    }

    @Test
    @LyonAdmin
    void aCampusThatMayNotSeeTheOtherEnrolmentDoesNotReviveThisOne() {
        jury(2021).decides("NONE", 1);
        told.asWorker()
                .execute("insert into enrolment select (jsonb_populate_record(e, jsonb_build_object('id', '"
                        + UUID.randomUUID() + "', 'campus', 'NANTES', 'campuses', jsonb_build_array('NANTES'),"
                        + " 'status', 'ENROLLED', 'conclusion', 'OPEN'))).* from enrolment e where id = '" + enrolment
                        + "'");
        jury(2022).rosters(1);
        post("/v1/enrolments/" + enrolment + "/experiences", "{\"company\": \"A\", \"startsOn\": \"2021-01-15\"}")
                .statusCode(201);

        assertThat(status()).isEqualTo("NOT_CERTIFIED");
    }

    private Juries.Session jury(int year) {
        return new Juries(told, enrolment).in(year);
    }

    private String status() {
        return String.valueOf(told.asWorker().first("select status from enrolment where id = '" + enrolment + "'"));
    }

    private String liveAt() {
        return String.valueOf(
                told.asWorker().first("select live_at from candidate_access where candidate_id = '" + candidate + "'"));
    }

    private List<String> parked() {
        return told.asWorker()
                .rows("select key_digest from parked_message where convert_from(key, 'UTF8') like '" + enrolment
                        + "%'");
    }

    private String timesTold(String aspect) {
        return String.valueOf(
                told.asWorker().first("select last from event_sequence where subject = '" + enrolment + aspect + "'"));
    }
}
