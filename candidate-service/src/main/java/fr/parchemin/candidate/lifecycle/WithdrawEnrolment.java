package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.EnrolmentStepped;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.enrolment.StepDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends an enrolment that was not certified; the blocs stay the person's. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WithdrawEnrolment {

    private final Enrolments enrolments;
    private final Campuses campuses;
    private final EnrolmentSteps steps;
    private final Clock clock;

    WithdrawEnrolment(Enrolments enrolments, Campuses campuses, EnrolmentSteps steps, Clock clock) {
        this.enrolments = enrolments;
        this.campuses = campuses;
        this.steps = steps;
        this.clock = clock;
    }

    Enrolment withdraw(UUID id, LocalDate on, String reason) {
        var enrolment = enrolments.changeable(id);
        var before = enrolment.presence();
        enrolment.withdraw(StepDay.of(on, campuses.todayAt(enrolment.campus())), clock);
        steps.taken(
                enrolment,
                before,
                EnrolmentStep.Kind.WITHDRAWN,
                on,
                reason,
                new EnrolmentStepped(EnrolmentStepped.Kind.WITHDRAWN, enrolment.state()));
        return enrolment;
    }
}
