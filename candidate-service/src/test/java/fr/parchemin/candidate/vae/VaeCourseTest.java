package fr.parchemin.candidate.vae;

import static fr.parchemin.candidate.certification.CertificationFixture.theVaeRules;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.CLOCK;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.aVaeApplicant;
import static fr.parchemin.candidate.enrolment.EnrolmentFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.certification.VaeRules;
import fr.parchemin.candidate.enrolment.Answer;
import fr.parchemin.candidate.enrolment.EnrolmentStatus;
import fr.parchemin.candidate.enrolment.StepDay;
import fr.parchemin.candidate.enrolment.Verdict;
import fr.parchemin.candidate.jury.JuryRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaeCourseTest {

    private static final JuryRecord NO_JURY = new JuryRecord(List.of());

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-03-15",
        "2024-01-31, 2024-03-31",
        "2023-12-31, 2024-02-29",
        "2024-12-31, 2025-02-28",
        "2024-12-29, 2025-02-28",
        "2024-08-31, 2024-10-31",
        "2024-06-30, 2024-08-30",
        "2017-10-01, 2017-12-01",
        "2017-09-30, "
    })
    void anAnswerIsOwedWithinTwoMonthsOfTheCompleteApplication(LocalDate completedOn, @Nullable LocalDate dueOn) {
        assertThat(theVaeRules().answerDueOn(completedOn).orElse(null)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-04-30",
        "2024-01-31, 2024-04-30",
        "2024-02-29, 2024-05-31",
        "2024-08-31, 2024-11-30",
        "2024-11-30, 2025-02-28",
        "2024-12-31, 2025-03-31",
        "2023-12-31, "
    })
    void theJuryMeetsBeforeTheEndOfTheThirdMonthAfterTheFile(LocalDate depositedOn, @Nullable LocalDate dueOn) {
        assertThat(theVaeRules().juryDueOn(depositedOn).orElse(null)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-16, 2024-07-01", "2024-02-14, 2024-02-29", "2023-02-14, ", "2024-12-31, 2025-01-15"})
    void theResultIsThereWithinFifteenDaysOfTheJury(LocalDate heldOn, @Nullable LocalDate dueOn) {
        assertThat(theVaeRules().resultDueOn(heldOn).orElse(null)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, 2017-10-01, 2017-10-01, , false",
        "2017-10-01, 2017-10-01, 2017-10-01, 2017-12-01, true",
        "2022-12-22, 2017-10-01, 2022-12-23, 2023-02-22, false",
        "2022-12-23, 2017-10-01, 2022-12-23, 2023-02-23, true",
        "2017-10-01, 2022-12-23, 2017-10-01, , false",
        "2017-10-01, , , 2017-12-01, true"
    })
    void theDelayAndTheSilenceHoldEachFromItsOwnDay(
            LocalDate completedOn,
            @Nullable LocalDate delayFrom,
            @Nullable LocalDate silenceFrom,
            @Nullable LocalDate dueOn,
            boolean admits) {
        var owed = Answer.owed(rules(delayFrom, true, silenceFrom), completedOn);

        assertThat(owed.answerDueOn()).isEqualTo(dueOn);
        assertThat(owed.isSilenceOn(day("2030-01-01"))).isEqualTo(admits);
    }

    @Test
    void whereSilenceAdmitsNobodyALateAnswerIsOneAndTheDelayIsShown() {
        var owed = Answer.owed(rules(null, false, null), day("2024-01-15"));
        var answered = owed.givenOn(day("2024-06-01"));

        assertThat(answerOf(EnrolmentStatus.APPLIED, owed)).isEqualTo("2024-03-15 pending");
        assertThat(answerOf(EnrolmentStatus.ENROLLED, answered)).isEqualTo("2024-03-15 missed");
        assertThat(answerOf(EnrolmentStatus.ENROLLED, owed.givenOn(day("2024-03-15"))))
                .isEqualTo("2024-03-15 met");
    }

    @Test
    void whoWithdrawsUnansweredIsOwedNothingAndWasGivenNothing() {
        assertThat(answerOf(EnrolmentStatus.WITHDRAWN, aVaeApplicant().answer()))
                .isEqualTo("2021-03-15 missed");
    }

    @Test
    void silenceIsNoAnswerInTimeUnlessOneWasGivenAndEnteredLate() {
        var applicant = aVaeApplicant();
        applicant.admitBySilence(day("2021-06-01"), CLOCK);
        assertThat(answerOf(EnrolmentStatus.ENROLLED, applicant.answer())).isEqualTo("2021-03-15 missed");

        applicant.answer(Verdict.ADMITTED, new StepDay(day("2021-03-15")), CLOCK);
        assertThat(answerOf(EnrolmentStatus.ENROLLED, applicant.answer())).isEqualTo("2021-03-15 met");
    }

    private static String answerOf(EnrolmentStatus status, Answer answer) {
        var deadline = new VaeCourse(UUID.randomUUID(), status, answer, null, NO_JURY)
                .deadlines(theVaeRules())
                .getFirst();
        return deadline.dueOn() + (deadline.isPending() ? " pending" : deadline.isMet() ? " met" : " missed");
    }

    private static VaeRules rules(
            @Nullable LocalDate delayFrom, boolean silenceAdmits, @Nullable LocalDate silenceFrom) {
        return new VaeRules(2, delayFrom, silenceAdmits, silenceFrom, 1, null, 3, null, false, null, null, null, null);
    }
}
