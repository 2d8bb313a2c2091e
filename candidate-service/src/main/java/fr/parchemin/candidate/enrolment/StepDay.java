package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.CampusRefusal;
import fr.parchemin.kit.problem.Refused;
import java.time.LocalDate;

/** The stated day of a step, never after today. */
record StepDay(LocalDate on) {

    static StepDay of(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused(new CampusRefusal.DateInFuture("on", on.toString(), today));
        }
        return new StepDay(on);
    }

    void mustNotPrecede(LocalDate earliest) {
        if (on.isBefore(earliest)) {
            throw new Refused(new EnrolmentRefusal.DateOutOfOrder("on", on, earliest));
        }
    }
}
