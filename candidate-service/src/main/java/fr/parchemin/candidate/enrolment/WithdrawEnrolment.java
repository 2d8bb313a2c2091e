package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.person.KnownCandidates;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.event.Outbox;
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
    private final KnownCandidates candidates;
    private final Campuses campuses;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawEnrolment(
            Enrolments enrolments,
            KnownCandidates candidates,
            Campuses campuses,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.campuses = campuses;
        this.review = review;
        this.history = history;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Enrolment withdraw(UUID id, LocalDate on, String reason) {
        var enrolment = enrolments.changeable(id);
        var wasLive = enrolment.status().isLive();
        enrolment.withdraw(StepDay.of(on, campuses.todayAt(enrolment.campus(), clock)), clock);
        history.note(enrolment, EnrolmentStep.Kind.WITHDRAWN, on, caller.id(), reason);
        outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.WITHDRAWN, enrolment.state()));
        if (wasLive) {
            candidates.noLongerLiveAt(enrolment.state().candidateId(), enrolment.campus());
        }
        review.review(enrolment);
        return enrolment;
    }
}
