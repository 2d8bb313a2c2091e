package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static fr.parchemin.candidate.enrolment.Enrolling.validated;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.enrolment.Juries;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class ConclusionsIT {

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
    void anAwardCertifiesAndNothingIsLeftToBeDone() {
        var session = jury(2022);
        session.rosters(1);
        assertThat(status()).isEqualTo("ENROLLED");
        session.awards(2);

        get(enrolment)
                .body("status", is("CERTIFIED"))
                .body("certifiedOn", is("2022-06-24"))
                .body("lastStepOn", is("2022-06-24"))
                .body("allowedActions", empty())
                .body("requirements.find { it.code == 'DEFENCE' }.metOn", is("2022-06-24"));
        assertThat(timesTold("")).isEqualTo("2");
        assertThat(liveAt()).isEqualTo("{}");
        post("/v1/enrolments/" + enrolment + "/experiences", "{\"company\": \"A\", \"startsOn\": \"2021-01-15\"}")
                .statusCode(409)
                .body("code", is("enrolment-out-of-order"));
        post("/v1/enrolments/" + enrolment + "/withdrawal", "{\"on\": \"2022-07-01\", \"reason\": \"Too late\"}")
                .statusCode(409);
        given().get("/v1/enrolments?certifiedYear=2022&limit=200").then().body("items.id", hasItem(enrolment));
        given().get("/v1/enrolments?certifiedYear=2021&limit=200").then().body("items.id", not(hasItem(enrolment)));
        given().get("/v1/enrolments/" + enrolment + "/history")
                .then()
                .body("items.find { it.kind == 'CERTIFIED' }.on", is("2022-06-24"))
                .body("items.find { it.kind == 'CERTIFIED' }.by", is("parchemin"));
    }

    @Test
    void thePublishersSampleIsUnderstood() {
        jury(2022).tellsItsGoldenSample(1);

        get(enrolment)
                .body("status", is("CERTIFIED"))
                .body("certifiedOn", is("2022-07-01"))
                .body("requirements.find { it.code == 'DEFENCE' }.metOn", is("2022-06-24"));
    }

    @Test
    void whatABlocTellsAfterwardsIsWeighedButTakesNoAwardBack() {
        jury(2022).awards(1);
        validated(told, enrolment, "RNCP14506BC01", "2021-05-20", 1);

        get(enrolment).body("status", is("CERTIFIED")).body("requirements[0].metOn", is("2021-05-20"));
        assertThat(timesTold("")).isEqualTo("2");
    }

    @Test
    void theSameTwiceAndAnOlderOneAWeekLateChangeNothing() {
        var session = jury(2022);
        session.awards(2);
        session.awards(2);
        session.awards(3);
        session.rosters(1);

        get(enrolment).body("status", is("CERTIFIED"));
        assertThat(timesTold("")).isEqualTo("2");
        assertThat(told.asWorker()
                        .first("select count(*) from enrolment_step where kind = 'CERTIFIED' and enrolment_id = '"
                                + enrolment + "'"))
                .isEqualTo("1");
    }

    @Test
    void aRevocationThatComesBeforeItsAwardLeavesNoAward() {
        var session = jury(2022);
        session.revokes(3);
        session.awards(2);

        get(enrolment).body("status", is("ENROLLED")).body("certifiedOn", nullValue());
        assertThat(timesTold("")).isEqualTo("1");
    }

    @Test
    void aRevokedAwardIsWeighedAgain() {
        var session = jury(2022);
        session.awards(1);
        session.revokes(2);

        get(enrolment)
                .body("status", is("ENROLLED"))
                .body("certifiedOn", nullValue())
                .body("requirements.find { it.code == 'DEFENCE' }.metOn", nullValue())
                .body("allowedActions", hasItem("withdrawEnrolment"));
        assertThat(timesTold("")).isEqualTo("3");
        assertThat(liveAt()).isEqualTo("{LYON}");
        given().get("/v1/enrolments?certifiedYear=2022&limit=200").then().body("items.id", not(hasItem(enrolment)));
        given().get("/v1/enrolments/" + enrolment + "/history")
                .then()
                .body("items.find { it.kind == 'AWARD_REVOKED' }.on", is("2022-09-01"));
    }

    @Test
    void anAwardThatIsDisputedStands() {
        var session = jury(2022);
        session.awards(1);
        session.disputes(2);
        assertThat(status()).isEqualTo("CERTIFIED");
        session.settles(3);

        assertThat(status()).isEqualTo("CERTIFIED");
        assertThat(timesTold("")).isEqualTo("2");
        assertThat(parked()).isEmpty();
    }

    @Test
    void whileTheCertificationsAreReadAgainAnAwardIsWeighedAllTheSame() {
        told.empty("parchemin.certification");
        jury(2022).awards(1);
        validated(told, enrolment, "RNCP14506BC01", "2021-05-20", 1);

        assertThat(parked()).isEmpty();
        get(enrolment).body("status", is("CERTIFIED")).body("requirements[0].metOn", is("2021-05-20"));
    }

    @Test
    void aJuryThatHearsSomebodyUnknownIsKeptAndParksNothing() {
        enrolment = UUID.randomUUID().toString();
        jury(2022).decides("NONE", 1);

        assertThat(told.asWorker().rows("select outcome from hearing where enrolment_id = '" + enrolment + "'"))
                .containsExactly("NONE");
        assertThat(parked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"session-convened", "session-closed", "session-cancelled", "session-annulled"})
    void aSessionAsSuchIsPassedOverHoweverOftenItComes(String event) {
        var session = jury(2022);
        session.rosters(1);
        for (int time = 0; time < 2; time++) {
            told.receive(
                    new Sample(
                            "parchemin.jury",
                            "fr.parchemin.jury." + event + ".v1",
                            JsonNodeFactory.instance.objectNode()),
                    enrolment,
                    1);
        }

        assertThat(parked()).isEmpty();
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
