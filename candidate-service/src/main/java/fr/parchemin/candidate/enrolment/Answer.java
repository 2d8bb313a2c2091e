package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.certification.VaeRules;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to an application: by when it is owed, whether silence is one, and when it was given. */
@Embeddable
public record Answer(
        @Nullable LocalDate answerDueOn,
        boolean silenceAdmits,
        @Nullable LocalDate answeredOn,
        boolean admittedBySilence) {

    public static final Answer OWED_BY_NO_DAY = new Answer(null, false, null, false);

    public static Answer owed(VaeRules rules, LocalDate completedOn) {
        return rules.answerDueOn(completedOn)
                .map(dueOn -> new Answer(dueOn, rules.admitsBySilence(completedOn), null, false))
                .orElse(OWED_BY_NO_DAY);
    }

    /** In time, though perhaps entered late: it then replaces what silence had brought. */
    public Answer givenOn(LocalDate day) {
        if (answerDueOn != null && isSilenceOn(day)) {
            throw new Refused(new EnrolmentRefusal.AnsweredTooLate(day, answerDueOn));
        }
        return new Answer(answerDueOn, silenceAdmits, day, false);
    }

    Answer givenBySilence() {
        return new Answer(answerDueOn, silenceAdmits, null, true);
    }

    /** Whether, without an answer, silence has admitted by that day. */
    public boolean isSilenceOn(LocalDate day) {
        return silenceAdmits && answerDueOn != null && day.isAfter(answerDueOn);
    }

    /** The day of the answer, or the first one after silence; null while neither has come. */
    @Nullable LocalDate admittedOn() {
        return admittedBySilence && answerDueOn != null ? answerDueOn.plusDays(1) : answeredOn;
    }

    public boolean wasInTime() {
        return answeredOn != null && answerDueOn != null && !answeredOn.isAfter(answerDueOn);
    }
}
