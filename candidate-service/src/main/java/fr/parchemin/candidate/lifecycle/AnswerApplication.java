package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.EnrolmentStepped;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.enrolment.StepDay;
import fr.parchemin.candidate.enrolment.Verdict;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.candidate.review.ReviewEnrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Admits or rejects who applied. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnswerApplication {

    private final Enrolments enrolments;
    private final HeldCertificates certificates;
    private final Campuses campuses;
    private final ReviewEnrolment review;
    private final EnrolmentSteps steps;
    private final Clock clock;

    AnswerApplication(
            Enrolments enrolments,
            HeldCertificates certificates,
            Campuses campuses,
            ReviewEnrolment review,
            EnrolmentSteps steps,
            Clock clock) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.campuses = campuses;
        this.review = review;
        this.steps = steps;
        this.clock = clock;
    }

    Enrolment answer(UUID id, Verdict verdict, LocalDate on, @Nullable String reason) {
        var enrolment = enrolments.changeable(id);
        review.admitBySilence(enrolment);
        if (verdict == Verdict.ADMITTED && enrolment.state().target().kind() == Target.Kind.FULL) {
            certificates.mustNotHoldTheWhole(
                    enrolment.state().candidateId(), enrolment.state().certification());
        }
        var before = enrolment.presence();
        enrolment.answer(verdict, StepDay.of(on, campuses.todayAt(enrolment.campus())), clock);
        steps.taken(
                enrolment,
                before,
                EnrolmentStep.Kind.of(verdict),
                on,
                reason,
                new EnrolmentStepped(EnrolmentStepped.Kind.ADMISSION_DECIDED, enrolment.state()));
        return enrolment;
    }
}
