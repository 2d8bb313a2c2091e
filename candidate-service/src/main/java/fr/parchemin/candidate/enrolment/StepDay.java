package fr.parchemin.candidate.enrolment;

import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.CommonRefusal.DateOutOfOrder;
import java.time.LocalDate;

/** The stated day of a step, never after today. */
public record StepDay(LocalDate on) {

    public static StepDay of(LocalDate on, LocalDate today) {
        DateInFuture.refuse("on", on, today);
        return new StepDay(on);
    }

    void mustNotPrecede(LocalDate earliest) {
        DateOutOfOrder.refuse("on", on, earliest);
    }
}
