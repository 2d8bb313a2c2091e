package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.AtOnce;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.enrolment.Juries;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class EnrolmentRacesIT {

    private static final int TIMES = 8;

    @Inject
    Told told;

    private String candidate = "";

    @BeforeEach
    void aCandidateOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        told.openCampus("NANTES");
        candidate = aCandidateOf(told, "LYON");
    }

    @RepeatedTest(TIMES)
    void ofTwoEnrolmentsAtOnceOneWins() throws Exception {
        var both = AtOnce.both(
                () -> answerTo(body(candidate, "LYON", "STUDENT", "2020-10-05")),
                () -> answerTo(body(candidate, "LYON", "APPRENTICESHIP", "2020-10-05")));

        assertThat(both).containsExactlyInAnyOrder(201, 409);
        assertThat(enrolments()).isEqualTo("1");
        assertThat(liveAt()).isEqualTo("{LYON}");
    }

    @RepeatedTest(TIMES)
    void twoEnrolmentsForTwoCertificationsAreBothCounted() throws Exception {
        var both = AtOnce.both(
                () -> answerTo(body(candidate, "LYON", "STUDENT", "2020-10-05")),
                () -> answerTo(
                        body(candidate, "RNCP40000", "NANTES", "STUDENT", "2020-10-05", "{\"kind\": \"FULL\"}")));

        assertThat(both).containsOnly(201);
        assertThat(liveAt()).isIn("{LYON,NANTES}", "{NANTES,LYON}");
    }

    @RepeatedTest(TIMES)
    void whatAJuryConcludesMeetsANewEnrolment() throws Exception {
        var first = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        var answer = AtOnce.both(
                () -> decided(first, "NONE"), () -> answerTo(body(candidate, "NANTES", "STUDENT", "2021-09-01")));

        assertThat(statusOf(first)).isEqualTo("NOT_CERTIFIED");
        assertThat(answer.getLast()).isIn(201, 409);
        assertThat(liveAt()).isEqualTo(answer.getLast() == 201 ? "{NANTES}" : "{}");
        assertThat(parked(first)).isEmpty();
    }

    @RepeatedTest(TIMES)
    void whoIsHeardAgainMeetsANewEnrolmentAndOneOfThemIsLive() throws Exception {
        var first = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        decided(first, "NONE");
        var answer = AtOnce.both(
                () -> {
                    new Juries(told, first).in(2022).rosters(1);
                    return 0;
                },
                () -> answerTo(body(candidate, "NANTES", "STUDENT", "2021-09-01")));

        var isNew = answer.getLast() == 201;
        assertThat(answer.getLast()).isIn(201, 409);
        assertThat(statusOf(first)).isEqualTo(isNew ? "NOT_CERTIFIED" : "ENROLLED");
        assertThat(liveAt()).isEqualTo(isNew ? "{NANTES}" : "{LYON}");
        assertThat(parked(first)).isEmpty();
    }

    @RepeatedTest(TIMES)
    void aWithdrawalMeetsATransfer() throws Exception {
        var id = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        var both = AtOnce.both(
                () -> post(
                                "/v1/enrolments/" + id + "/withdrawal",
                                "{\"on\": \"2021-09-01\", \"reason\": \"has moved\"}")
                        .extract()
                        .statusCode(),
                () -> post("/v1/enrolments/" + id + "/transfer", "{\"campus\": \"NANTES\", \"on\": \"2021-09-01\"}")
                        .extract()
                        .statusCode());

        assertThat(both).isIn(List.of(200, 200), List.of(200, 409));
        assertThat(statusOf(id)).isEqualTo("WITHDRAWN");
        assertThat(liveAt()).isEqualTo("{}");
        assertThat(told.asWorker().first("select campus from enrolment where id = '" + id + "'"))
                .isEqualTo(both.getLast() == 200 ? "NANTES" : "LYON");
    }

    private static int answerTo(String application) {
        return open(application).extract().statusCode();
    }

    private int decided(String enrolment, String outcome) {
        new Juries(told, enrolment).in(2021).decides(outcome, 1);
        return 0;
    }

    private String statusOf(String enrolment) {
        return String.valueOf(told.asWorker().first("select status from enrolment where id = '" + enrolment + "'"));
    }

    private String liveAt() {
        return String.valueOf(
                told.asWorker().first("select live_at from candidate_access where candidate_id = '" + candidate + "'"));
    }

    private String enrolments() {
        return String.valueOf(
                told.asWorker().first("select count(*) from enrolment where candidate_id = '" + candidate + "'"));
    }

    private List<String> parked(String enrolment) {
        return told.asWorker()
                .rows("select key_digest from parked_message where convert_from(key, 'UTF8') like '" + enrolment
                        + "%'");
    }
}
