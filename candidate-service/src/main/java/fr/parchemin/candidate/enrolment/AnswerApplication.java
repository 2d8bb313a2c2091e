package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.person.KnownCandidates;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.event.Outbox;
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
    private final KnownCandidates candidates;
    private final HeldCertificates certificates;
    private final Campuses campuses;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    AnswerApplication(
            Enrolments enrolments,
            KnownCandidates candidates,
            HeldCertificates certificates,
            Campuses campuses,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.certificates = certificates;
        this.campuses = campuses;
        this.review = review;
        this.history = history;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Enrolment answer(UUID id, Verdict verdict, LocalDate on, @Nullable String reason) {
        var enrolment = enrolments.changeable(id);
        var today = campuses.todayAt(enrolment.campus(), clock);
        review.admitBySilence(enrolment, today);
        if (verdict == Verdict.ADMITTED && enrolment.state().target().kind() == Target.Kind.FULL) {
            certificates.mustNotHoldTheWhole(
                    enrolment.state().candidateId(), enrolment.state().certification());
        }
        enrolment.answer(verdict, StepDay.of(on, today), clock);
        history.note(enrolment, EnrolmentStep.Kind.of(verdict), on, caller.id(), reason);
        outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.ADMISSION_DECIDED, enrolment.state()));
        if (!enrolment.status().isLive()) {
            candidates.noLongerLiveAt(enrolment.state().candidateId(), enrolment.campus());
        }
        review.review(enrolment);
        return enrolment;
    }
}
