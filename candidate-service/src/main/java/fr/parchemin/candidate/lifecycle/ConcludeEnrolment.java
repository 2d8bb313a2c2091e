package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.access.KnownCandidates;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentHistory;
import fr.parchemin.candidate.enrolment.EnrolmentStatus;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.EnrolmentStepped;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.enrolment.Way;
import fr.parchemin.candidate.jury.Conclusion;
import fr.parchemin.candidate.jury.Hearings;
import fr.parchemin.candidate.jury.JuryRecord;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.candidate.review.ReviewEnrolment;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over what the juries leave an enrolment with: certified, in part, not, or to be heard again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConcludeEnrolment {

    private final Enrolments enrolments;
    private final Hearings hearings;
    private final KnownCandidates candidates;
    private final HeldCertificates certificates;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Outbox outbox;

    ConcludeEnrolment(
            Enrolments enrolments,
            Hearings hearings,
            KnownCandidates candidates,
            HeldCertificates certificates,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Outbox outbox) {
        this.enrolments = enrolments;
        this.hearings = hearings;
        this.candidates = candidates;
        this.certificates = certificates;
        this.review = review;
        this.history = history;
        this.outbox = outbox;
    }

    public void conclude(UUID enrolmentId) {
        enrolments.locked(enrolmentId).ifPresent(enrolment -> conclude(enrolment, hearings.of(enrolmentId)));
    }

    private void conclude(Enrolment enrolment, JuryRecord said) {
        var before = enrolment.status();
        var presence = enrolment.presence();
        var concluded = possible(enrolment, said);
        if (!concluded.equals(enrolment.way())) {
            enrolment.conclude(concluded, dayOf(enrolment, concluded, said), review.today(enrolment), history.now());
        }
        review.review(enrolment);
        if (enrolment.status() != before
                && (before.isConcluded() || enrolment.status().isConcluded())) {
            note(enrolment, before, said);
            outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.CONCLUDED, enrolment.state()));
            candidates.moved(enrolment.state().candidateId(), presence, enrolment.presence());
        }
    }

    /**
     * A person has one live enrolment per certification, and none for the whole of what they hold: another one opened or
     * certified meanwhile keeps this one from coming alive again.
     */
    private Way possible(Enrolment enrolment, JuryRecord said) {
        var told = enrolment.way().concluded(said.conclusion(), said.certifiedOn());
        if (enrolment.way().isLive() || !told.isLive()) {
            return told;
        }
        // Whoever enrols the person anew locks them first.
        candidates.lock(enrolment.state().candidateId());
        return enrolments.hasOtherLive(enrolment) || isCertifiedOtherwise(enrolment)
                ? told.concluded(enrolment.way().withoutReviving(said.isPartTakenBack()), said.certifiedOn())
                : told;
    }

    private boolean isCertifiedOtherwise(Enrolment enrolment) {
        var state = enrolment.state();
        return state.target().kind() == Target.Kind.FULL
                && certificates
                        .ofTheWhole(state.candidateId(), state.certification())
                        .isPresent();
    }

    private static LocalDate dayOf(Enrolment enrolment, Way concluded, JuryRecord said) {
        var on = concluded.conclusion() == Conclusion.OPEN ? said.revokedOn() : said.concludedOn();
        return on.orElse(enrolment.state().on());
    }

    private void note(Enrolment enrolment, EnrolmentStatus before, JuryRecord said) {
        if (before == EnrolmentStatus.CERTIFIED
                || (before == EnrolmentStatus.PARTIALLY_CERTIFIED && said.isPartTakenBack())) {
            note(enrolment, EnrolmentStep.Kind.AWARD_REVOKED, said.revokedOn().orElse(null));
        }
        switch (enrolment.status()) {
            case CERTIFIED -> note(enrolment, EnrolmentStep.Kind.CERTIFIED, said.certifiedOn());
            case PARTIALLY_CERTIFIED ->
                note(
                        enrolment,
                        EnrolmentStep.Kind.PARTIALLY_CERTIFIED,
                        said.concludedOn().orElse(null));
            case NOT_CERTIFIED ->
                note(
                        enrolment,
                        EnrolmentStep.Kind.NOT_CERTIFIED,
                        said.concludedOn().orElse(null));
            case ENROLLED, READY_FOR_JURY -> note(enrolment, EnrolmentStep.Kind.HEARD_AGAIN, null);
            case APPLIED, REJECTED, WITHDRAWN -> {}
        }
    }

    private void note(Enrolment enrolment, EnrolmentStep.Kind kind, @Nullable LocalDate on) {
        history.note(enrolment, kind, on, EnrolmentHistory.PLATFORM, null);
    }
}
