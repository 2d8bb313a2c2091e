package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.campus.Cohorts;
import fr.parchemin.candidate.person.KnownCandidates;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
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
    private final KnownCandidates candidates;
    private final Campuses campuses;
    private final Cohorts cohorts;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    TransferEnrolment(
            Enrolments enrolments,
            KnownCandidates candidates,
            Campuses campuses,
            Cohorts cohorts,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.campuses = campuses;
        this.cohorts = cohorts;
        this.review = review;
        this.history = history;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Enrolment transfer(UUID id, String to, @Nullable UUID cohort, LocalDate on) {
        var enrolment = enrolments.changeable(id);
        var campus = campuses.toEnrolAt(to, on);
        var from = enrolment.campus();
        review.admitBySilence(enrolment, campuses.todayAt(from, clock));
        enrolment.transfer(to, cohort, StepDay.of(on, campus.today(clock)), clock);
        campus.refuseClosedOn(on);
        if (cohort != null) {
            var group = cohorts.find(cohort).orElseThrow(() -> new Refused(new NotYetKnown(cohort)));
            Application.mustTakeIn(group, to, enrolment.state().certification(), on);
        }
        history.note(enrolment, EnrolmentStep.Kind.TRANSFERRED, on, caller.id(), null);
        outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.TRANSFERRED, enrolment.state()));
        if (enrolment.status().isLive()) {
            candidates.transferred(enrolment.state().candidateId(), from, to);
        } else {
            candidates.readAt(enrolment.state().candidateId(), to);
        }
        review.review(enrolment);
        return enrolment;
    }
}
