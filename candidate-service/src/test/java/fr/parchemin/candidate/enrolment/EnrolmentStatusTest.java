package fr.parchemin.candidate.enrolment;

import static fr.parchemin.candidate.enrolment.EnrolmentFixture.CLOCK;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.aStudent;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.candidate.jury.Conclusion;
import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentStatusTest {

    private static final LocalDate TODAY = day("2022-07-01");

    @ParameterizedTest
    @CsvSource({
        "APPLIED,   OPEN,                false, APPLIED",
        "APPLIED,   OPEN,                true,  APPLIED",
        "APPLIED,   NOT_CERTIFIED,       true,  APPLIED",
        "APPLIED,   CERTIFIED,           false, CERTIFIED",
        "ENROLLED,  OPEN,                false, ENROLLED",
        "ENROLLED,  OPEN,                true,  READY_FOR_JURY",
        "ENROLLED,  CERTIFIED,           true,  CERTIFIED",
        "ENROLLED,  CERTIFIED,           false, CERTIFIED",
        "ENROLLED,  PARTIALLY_CERTIFIED, true,  PARTIALLY_CERTIFIED",
        "ENROLLED,  NOT_CERTIFIED,       true,  NOT_CERTIFIED",
        "REJECTED,  OPEN,                true,  REJECTED",
        "REJECTED,  PARTIALLY_CERTIFIED, true,  REJECTED",
        "WITHDRAWN, OPEN,                true,  WITHDRAWN",
        "WITHDRAWN, PARTIALLY_CERTIFIED, true,  WITHDRAWN",
        "WITHDRAWN, NOT_CERTIFIED,       false, WITHDRAWN",
        "WITHDRAWN, CERTIFIED,           false, CERTIFIED"
    })
    void anAwardStandsAndNothingElseBringsBackWhoIsGone(
            Progress progress, Conclusion conclusion, boolean ready, EnrolmentStatus status) {
        assertThat(EnrolmentStatus.of(progress, conclusion, ready)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFIED,           false, NOT_CERTIFIED",
        "NOT_CERTIFIED,       false, NOT_CERTIFIED",
        "PARTIALLY_CERTIFIED, false, PARTIALLY_CERTIFIED",
        "PARTIALLY_CERTIFIED, true,  NOT_CERTIFIED"
    })
    void whoMayNotComeAliveKeepsWhatWasSaidButNoAwardThatIsNone(
            Conclusion before, boolean partTakenBack, Conclusion left) {
        assertThat(new Way(Progress.ENROLLED, before, null).withoutReviving(partTakenBack))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @EnumSource(
            value = Conclusion.class,
            names = {"PARTIALLY_CERTIFIED", "NOT_CERTIFIED"})
    void whoWasNotCertifiedGoesOnAndMayWithdraw(Conclusion conclusion) {
        var enrolment = concluded(conclusion, null);

        assertThat(EnrolmentAction.allowed(enrolment, Set.of("campus-admin")))
                .contains("addExperience", "transferEnrolment", "withdrawEnrolment");
        enrolment.withdraw(StepDay.of(TODAY, TODAY), CLOCK);
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.WITHDRAWN);
    }

    @Test
    void whoIsCertifiedIsThroughUntilTheAwardIsRevoked() {
        var enrolment = concluded(Conclusion.CERTIFIED, day("2022-06-24"));

        assertThat(EnrolmentAction.allowed(enrolment, Set.of("certifier"))).isEmpty();
        assertThat(enrolment.state().on()).isEqualTo("2022-06-24");
        assertThatThrownBy(() -> enrolment.withdraw(StepDay.of(TODAY, TODAY), CLOCK))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("enrolment-out-of-order"));
        enrolment.conclude(enrolment.way().concluded(Conclusion.OPEN, null), day("2022-06-30"), TODAY, CLOCK.instant());
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(EnrolmentAction.allowed(enrolment, Set.of("certifier"))).contains("withdrawEnrolment");
    }

    @Test
    void whatAJurySaidOfAnEarlierDayLeavesTheLastStepWhereItIs() {
        var enrolment = aStudent();
        enrolment.transfer("NANTES", null, StepDay.of(day("2021-09-01"), TODAY), CLOCK);
        enrolment.conclude(
                enrolment.way().concluded(Conclusion.NOT_CERTIFIED, null), day("2021-06-24"), TODAY, CLOCK.instant());

        assertThat(enrolment.state().on()).isEqualTo("2021-09-01");
    }

    private static Enrolment concluded(Conclusion conclusion, @Nullable LocalDate certifiedOn) {
        var enrolment = aStudent();
        enrolment.conclude(
                enrolment.way().concluded(conclusion, certifiedOn), day("2022-06-24"), TODAY, CLOCK.instant());
        return enrolment;
    }
}
