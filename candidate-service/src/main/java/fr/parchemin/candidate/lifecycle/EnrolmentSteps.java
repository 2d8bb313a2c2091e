package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.access.KnownCandidates;
import fr.parchemin.candidate.access.KnownCandidates.Presence;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentHistory;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.review.ReviewEnrolment;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.event.Event;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every step that a caller takes leaves behind: its history, the event, who reaches the candidate, and a new review. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnrolmentSteps {

    private final EnrolmentHistory history;
    private final KnownCandidates candidates;
    private final ReviewEnrolment review;
    private final Outbox outbox;
    private final Caller caller;

    EnrolmentSteps(
            EnrolmentHistory history,
            KnownCandidates candidates,
            ReviewEnrolment review,
            Outbox outbox,
            Caller caller) {
        this.history = history;
        this.candidates = candidates;
        this.review = review;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** By the caller; {@code before}: where the enrolment was until then. */
    void taken(
            Enrolment enrolment,
            Presence before,
            EnrolmentStep.Kind kind,
            LocalDate on,
            @Nullable String reason,
            Event event) {
        history.note(enrolment, kind, on, caller.id(), reason);
        outbox.append(event);
        candidates.moved(enrolment.state().candidateId(), before, enrolment.presence());
        review.review(enrolment);
    }

    /** One that no other service hears of. */
    void taken(Enrolment enrolment, EnrolmentStep.Kind kind, LocalDate on) {
        history.note(enrolment, kind, on, caller.id(), null);
        review.review(enrolment);
    }
}
