package fr.parchemin.candidate.review;

import static fr.parchemin.candidate.enrolment.Enrolling.BLOCS;
import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.failedOnce;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static fr.parchemin.candidate.enrolment.Enrolling.showsEverythingBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class ReviewDailyIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Told told;

    @Inject
    ReviewDaily daily;

    @Inject
    Clock clock;

    private String enrolment = "";

    @BeforeEach
    void aStudentOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        enrolment = opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
    }

    @Test
    void theDayOnWhichAnExperienceIsCompleteMakesReadyWithoutAnybody() {
        showsEverythingBut("EXPERIENCE", told, enrolment);
        var started = LocalDate.now(clock.withZone(PARIS)).minusMonths(3);
        post("/v1/enrolments/" + enrolment + "/experiences", "{\"company\": \"A\", \"startsOn\": \"" + started + "\"}")
                .statusCode(201);
        get(enrolment)
                .body("status", is("ENROLLED"))
                .body("requirements.find { it.code == 'EXPERIENCE' }.met", is(false))
                .body(
                        "requirements.find { it.code == 'EXPERIENCE' }.metOn",
                        is(told.asWorker().first("select ready_on from enrolment where id = '" + enrolment + "'")));
        var before = timesTold("/requirements");

        daily.reviewDue(Clock.offset(clock, Duration.ofDays(20)));
        assertThat(status()).isEqualTo("ENROLLED");
        assertThat(timesTold("/requirements")).isEqualTo(before);

        daily.reviewDue(Clock.offset(clock, Duration.ofDays(40)));
        assertThat(status()).isEqualTo("READY_FOR_JURY");
        assertThat(Integer.parseInt(timesTold("/requirements"))).isEqualTo(Integer.parseInt(before) + 1);
    }

    @Test
    void theDayAfterTheLastForAnAnswerAdmitsWithoutAnybody() {
        var today = LocalDate.now(clock.withZone(PARIS));
        var vae = opened(
                body(aCandidateOf(told, "LYON"), "RNCP40000", "LYON", "VAE", today.toString(), "{\"kind\": \"FULL\"}"));
        assertThat(timesTold(vae, "")).isEqualTo("1");

        daily.reviewDue(Clock.offset(clock, Duration.ofDays(50)));
        assertThat(told.asWorker().first("select status from enrolment where id = '" + vae + "'"))
                .isEqualTo("APPLIED");

        daily.reviewDue(Clock.offset(clock, Duration.ofDays(70)));
        daily.reviewDue(Clock.offset(clock, Duration.ofDays(71)));
        assertThat(told.asWorker()
                        .first("select status || ' ' || last_step_on from enrolment where id = '" + vae + "'"))
                .isEqualTo("ENROLLED " + today.plusMonths(2).plusDays(1));
        assertThat(timesTold(vae, "")).isEqualTo("2");
    }

    @Test
    void theDayAfterTheLastForARetakeBlocksTheBlocWithoutAnybody() {
        var lastDay = LocalDate.now(clock.withZone(PARIS)).plusDays(30);
        failedOnce(told, enrolment, BLOCS.get(0), lastDay.toString(), 1);
        get(enrolment)
                .body("requirements[0].blocked", is(false))
                .body("requirements[0].detail", is("sittings left: 1"));
        var before = timesTold(enrolment, "/requirements");

        daily.reviewDue(Clock.offset(clock, Duration.ofDays(28)));
        assertThat(timesTold(enrolment, "/requirements")).isEqualTo(before);

        daily.reviewDue(Clock.offset(clock, Duration.ofDays(32)));
        daily.reviewDue(Clock.offset(clock, Duration.ofDays(33)));
        get(enrolment).body("requirements[0].blocked", is(true)).body("requirements[0].detail", is("sittings left: 0"));
        assertThat(Integer.parseInt(timesTold(enrolment, "/requirements"))).isEqualTo(Integer.parseInt(before) + 1);
    }

    @Test
    void whatACertificationAsksAnewIsWeighedWithoutAnybody() {
        var withdrawn = opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
        post("/v1/enrolments/" + withdrawn + "/withdrawal", "{\"on\": \"2021-01-05\", \"reason\": \"x\"}");
        var asked = Told.CERTIFICATION.data().path("requirements").deepCopy();
        ((ObjectNode) asked).put("dissertation", false);

        told.theCertification("requirements", asked.toString());
        get(enrolment).body("requirements.code", hasItem("DISSERTATION"));
        daily.reviewDue(clock);
        daily.reviewDue(clock);

        get(enrolment).body("requirements.code", not(hasItem("DISSERTATION"))).body("requirementsVersion", is(2));
        get(withdrawn).body("requirements.code", hasItem("DISSERTATION"));
    }

    @Test
    void aCertificationThatAsksTheSameIsWeighedForNobody() {
        var version = version();
        told.theCertification("title", "\"Another title\"");
        daily.reviewDue(clock);

        assertThat(version()).isEqualTo(version);
        assertThat(told.asWorker()
                        .first("select count(*) from enrolment e join certification c on c.code = e.certification"
                                + " where e.id = '" + enrolment + "' and weighed_by < rules_since"))
                .isEqualTo("0");
    }

    private String status() {
        return String.valueOf(told.asWorker().first("select status from enrolment where id = '" + enrolment + "'"));
    }

    private String version() {
        return String.valueOf(told.asWorker().first("select version from enrolment where id = '" + enrolment + "'"));
    }

    private String timesTold(String aspect) {
        return timesTold(enrolment, aspect);
    }

    private String timesTold(String id, String aspect) {
        return String.valueOf(
                told.asWorker().first("select last from event_sequence where subject = '" + id + aspect + "'"));
    }
}
