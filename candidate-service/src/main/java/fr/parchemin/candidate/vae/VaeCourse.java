package fr.parchemin.candidate.vae;

import fr.parchemin.candidate.certification.VaeRules;
import fr.parchemin.candidate.enrolment.Answer;
import fr.parchemin.candidate.enrolment.EnrolmentStatus;
import fr.parchemin.candidate.jury.JuryRecord;
import fr.parchemin.candidate.vae.VaeDeadline.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the deadlines of a VAE hang on. */
record VaeCourse(
        UUID enrolment,
        EnrolmentStatus status,
        Answer answer,
        @Nullable LocalDate fileDepositedOn,
        JuryRecord juries) {

    List<VaeDeadline> deadlines(VaeRules rules) {
        return Stream.of(owedAnswer(), jury(rules), result(rules))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<VaeDeadline> owedAnswer() {
        return Optional.ofNullable(answer.answerDueOn())
                .map(dueOn -> new VaeDeadline(
                        enrolment, Code.ANSWER, dueOn, answer.wasInTime(), status == EnrolmentStatus.APPLIED));
    }

    private Optional<VaeDeadline> jury(VaeRules rules) {
        return Optional.ofNullable(fileDepositedOn)
                .flatMap(deposited ->
                        rules.juryDueOn(deposited).map(dueOn -> of(Code.JURY, dueOn, juries.metOn(deposited))));
    }

    private Optional<VaeDeadline> result(VaeRules rules) {
        return juries.newestHeldOn()
                .flatMap(heldOn ->
                        rules.resultDueOn(heldOn).map(dueOn -> of(Code.RESULT, dueOn, juries.resultOf(heldOn))));
    }

    private VaeDeadline of(Code code, LocalDate dueOn, Optional<LocalDate> doneOn) {
        var met = doneOn.filter(day -> !day.isAfter(dueOn)).isPresent();
        return new VaeDeadline(enrolment, code, dueOn, met, doneOn.isEmpty() && status.goesOn());
    }
}
