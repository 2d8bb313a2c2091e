package fr.parchemin.candidate.enrolment;

import static fr.parchemin.candidate.enrolment.EnrolmentFixture.CLOCK;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.aStudent;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.aVaeApplicant;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.anApplication;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.anIndividualApplicant;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.day;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.met;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {

    private static final LocalDate TODAY = day("2021-06-01");

    @ParameterizedTest
    @CsvSource({
        "STUDENT, ENROLLED",
        "APPRENTICESHIP, ENROLLED",
        "CONTINUING_TRAINING, ENROLLED",
        "PROFESSIONALISATION_CONTRACT, ENROLLED",
        "INDIVIDUAL_APPLICATION, APPLIED",
        "VAE, APPLIED"
    })
    void whoComesByNoCourseIsAnsweredFirst(AccessRoute route, EnrolmentStatus status) {
        assertThat(new Enrolment(anApplication(route, "2020-10-05"), Answer.OWED_BY_NO_DAY, CLOCK).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-14, APPLIED", "2021-03-15, APPLIED", "2021-03-16, ENROLLED", "2021-06-01, ENROLLED"})
    void silenceAdmitsTheDayAfterTheLastOneForAnAnswer(LocalDate today, EnrolmentStatus status) {
        var enrolment = aVaeApplicant();

        assertThat(enrolment.statusOn(today)).isEqualTo(status);
        assertThat(enrolment.admitBySilence(today, CLOCK)).isEqualTo(status == EnrolmentStatus.ENROLLED);
        assertThat(enrolment.status()).isEqualTo(status);
        assertThat(enrolment.state().on()).isEqualTo(status == EnrolmentStatus.ENROLLED ? "2021-03-16" : "2021-01-15");
    }

    @Test
    void silenceDoesNotAdmitWhoAppliesOnTheirOwn() {
        assertThat(anIndividualApplicant().admitBySilence(day("2030-01-01"), CLOCK))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ADMITTED, ENROLLED", "REJECTED, REJECTED"})
    void anApplicationIsAnsweredOnce(Verdict verdict, EnrolmentStatus status) {
        var enrolment = anIndividualApplicant();
        enrolment.answer(verdict, on("2021-02-01"), CLOCK);

        assertThat(enrolment.status()).isEqualTo(status);
        refused("enrolment-out-of-order", () -> enrolment.answer(Verdict.ADMITTED, on("2021-02-02"), CLOCK));
    }

    @Test
    void anAnswerGivenInTimeButEnteredLateReplacesTheSilence() {
        var enrolment = aVaeApplicant();
        enrolment.admitBySilence(TODAY, CLOCK);

        refused("answered-too-late", () -> enrolment.answer(Verdict.REJECTED, on("2021-03-16"), CLOCK));
        enrolment.answer(Verdict.REJECTED, on("2021-03-15"), CLOCK);

        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.REJECTED);
        assertThat(enrolment.answer().admittedBySilence()).isFalse();
    }

    @Test
    void anAnswerEnteredAfterALaterStepDoesNotComeAfterIt() {
        var enrolment = aVaeApplicant();
        enrolment.admitBySilence(TODAY, CLOCK);
        enrolment.transfer("NANTES", null, on("2021-05-03"), CLOCK);
        enrolment.answer(Verdict.ADMITTED, on("2021-03-01"), CLOCK);

        assertThat(enrolment.state().on()).isEqualTo("2021-05-03");
        assertThat(enrolment.answer().answeredOn()).isEqualTo("2021-03-01");
    }

    @Test
    void whoIsEnrolledFromTheStartIsNotAnswered() {
        refused("enrolment-out-of-order", () -> aStudent().answer(Verdict.ADMITTED, on("2021-02-01"), CLOCK));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-14, date-out-of-order", "2021-06-02, date-in-future"})
    void aStepLiesBetweenTheOneBeforeAndToday(String on, String code) {
        refused(code, () -> anIndividualApplicant().answer(Verdict.ADMITTED, on(on), CLOCK));
        refused(code, () -> anIndividualApplicant().withdraw(on(on), CLOCK));
        refused(code, () -> anIndividualApplicant().transfer("NANTES", null, on(on), CLOCK));
    }

    @Test
    void aTransferKeepsTheCampusesBefore() {
        var enrolment = aStudent();
        enrolment.transfer("NANTES", null, on("2021-01-01"), CLOCK);
        enrolment.transfer("LYON", null, on("2021-01-01"), CLOCK);

        assertThat(enrolment.state().campus()).isEqualTo("LYON");
        assertThat(enrolment.state().campuses()).containsExactly("LYON", "NANTES");
        refused("already-at-campus", () -> enrolment.transfer("LYON", null, on("2021-02-01"), CLOCK));
        refused("date-out-of-order", () -> enrolment.transfer("NANTES", null, on("2020-12-31"), CLOCK));
    }

    @Test
    void aWithdrawalIsFinal() {
        var enrolment = aStudent();
        enrolment.withdraw(on("2021-01-01"), CLOCK);

        refused("enrolment-out-of-order", () -> enrolment.withdraw(on("2021-01-02"), CLOCK));
        refused("enrolment-out-of-order", () -> enrolment.transfer("NANTES", null, on("2021-01-02"), CLOCK));
        enrolment.weigh(met("2021-01-01", "2021-01-01"), 1, TODAY, CLOCK);
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "never", textBlock = """
            2021-05-20, 2021-05-31, READY_FOR_JURY
            2021-05-20, 2021-06-01, READY_FOR_JURY
            2021-05-20, 2021-06-02, ENROLLED
            never,      2021-05-31, ENROLLED
            2021-05-20, never,      ENROLLED
            """)
    void whoHasShownEverythingButTheDefenceByTodayIsReady(String bloc, String experience, EnrolmentStatus status) {
        var enrolment = aStudent();
        enrolment.weigh(met(bloc, experience), 1, TODAY, CLOCK);

        assertThat(enrolment.status()).isEqualTo(status);
    }

    @Test
    void readinessIsLostWithWhatItRestedOn() {
        var enrolment = aStudent();
        enrolment.weigh(met("2021-05-20", "2021-05-31"), 1, TODAY, CLOCK);
        enrolment.weigh(met(null, "2021-05-31"), 1, TODAY, CLOCK);

        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ENROLLED);
    }

    @Test
    void anApplicantIsNotReadyBeforeBeingAdmitted() {
        var enrolment = anIndividualApplicant();
        enrolment.weigh(met("2021-05-20", "2021-05-31"), 1, TODAY, CLOCK);
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.APPLIED);

        enrolment.answer(Verdict.ADMITTED, on("2021-05-31"), CLOCK);
        enrolment.weigh(met("2021-05-20", "2021-05-31"), 1, TODAY, CLOCK);
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.READY_FOR_JURY);
    }

    @Test
    void requirementsHaveANewVersionOnlyWhenTheySaySomethingNew() {
        var enrolment = aStudent();

        assertThat(enrolment.weigh(met(null, "2021-06-02"), 1, TODAY, CLOCK)).isTrue();
        assertThat(enrolment.weigh(met(null, "2021-06-02"), 1, TODAY, CLOCK)).isFalse();
        assertThat(enrolment.weigh(met("2021-05-20", "2021-06-02"), 1, TODAY, CLOCK))
                .isTrue();
        assertThat(enrolment.shown().requirementsVersion()).isEqualTo(2);
        // The day comes: nothing else has changed.
        assertThat(enrolment.weigh(met("2021-05-20", "2021-06-02"), 1, day("2021-06-02"), CLOCK))
                .isTrue();
        assertThat(enrolment.shown().requirementsVersion()).isEqualTo(3);
    }

    @Test
    void whatMayBeDoneDependsOnTheStateAndTheRole() {
        assertThat(EnrolmentAction.allowed(aStudent(), Set.of("partner")))
                .containsExactly("addExperience", "changeExperience", "removeExperience");
        assertThat(EnrolmentAction.allowed(anIndividualApplicant(), Set.of("campus-admin")))
                .contains("decideAdmission", "transferEnrolment", "withdrawEnrolment", "addExperience");
        assertThat(EnrolmentAction.allowed(aStudent(), Set.of("campus-admin"))).doesNotContain("decideAdmission");
        assertThat(EnrolmentAction.allowed(aStudent(), Set.of("auditor", "assessor")))
                .isEmpty();
        var withdrawn = aStudent();
        withdrawn.withdraw(on("2021-01-01"), CLOCK);
        assertThat(EnrolmentAction.allowed(withdrawn, Set.of("certifier"))).isEqualTo(List.of());
    }

    private static StepDay on(String day) {
        return StepDay.of(day(day), TODAY);
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(code));
    }
}
