package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.campus.Cohorts;
import fr.parchemin.candidate.enrolment.Application;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.EnrolmentStepped;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.enrolment.StepDay;
import fr.parchemin.candidate.review.ReviewEnrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an enrolment to another campus; where it was goes on reading it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TransferEnrolment {

    private final Enrolments enrolments;
    private final Campuses campuses;
    private final Cohorts cohorts;
    private final ReviewEnrolment review;
    private final EnrolmentSteps steps;
    private final Clock clock;

    TransferEnrolment(
            Enrolments enrolments,
            Campuses campuses,
            Cohorts cohorts,
            ReviewEnrolment review,
            EnrolmentSteps steps,
            Clock clock) {
        this.enrolments = enrolments;
        this.campuses = campuses;
        this.cohorts = cohorts;
        this.review = review;
        this.steps = steps;
        this.clock = clock;
    }

    Enrolment transfer(UUID id, String to, @Nullable UUID cohort, LocalDate on) {
        var enrolment = enrolments.changeable(id);
        var campus = campuses.toEnrolAt(to, on);
        review.admitBySilence(enrolment);
        var before = enrolment.presence();
        enrolment.transfer(to, cohort, StepDay.of(on, campuses.todayAt(to)), clock);
        campus.refuseClosedOn(on);
        if (cohort != null) {
            Application.mustTakeIn(cohorts.known(cohort), to, enrolment.state().certification(), on);
        }
        steps.taken(
                enrolment,
                before,
                EnrolmentStep.Kind.TRANSFERRED,
                on,
                null,
                new EnrolmentStepped(EnrolmentStepped.Kind.TRANSFERRED, enrolment.state()));
        return enrolment;
    }
}
