package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.person.KnownCandidates;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes in the file on which a VAE jury decides; from its deposit on the jury's delay runs. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DepositValidationFile {

    private final Enrolments enrolments;
    private final VaeApplications applications;
    private final KnownCandidates candidates;
    private final Campuses campuses;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Caller caller;
    private final Clock clock;

    DepositValidationFile(
            Enrolments enrolments,
            VaeApplications applications,
            KnownCandidates candidates,
            Campuses campuses,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.applications = applications;
        this.candidates = candidates;
        this.campuses = campuses;
        this.review = review;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    Enrolment deposit(UUID id, LocalDate on) {
        var enrolment = enrolments.changeable(id);
        var today = campuses.todayAt(enrolment.campus(), clock);
        review.admitBySilence(enrolment, today);
        var route = enrolment.state().accessRoute();
        if (route != AccessRoute.VAE) {
            throw new Refused(new EnrolmentRefusal.NotByVae(route));
        }
        if (!takesFile(enrolment)) {
            throw new Refused(
                    new EnrolmentRefusal.EnrolmentOutOfOrder(enrolment.status(), EnrolmentStep.Kind.FILE_DEPOSITED));
        }
        DateInFuture.refuse("depositedOn", on, today);
        candidates.lock(enrolment.state().candidateId()).mustPrecede("depositedOn", on);
        applications.findById(id).depositFile(on);
        history.note(enrolment, EnrolmentStep.Kind.FILE_DEPOSITED, on, caller.id(), null);
        review.review(enrolment);
        return enrolment;
    }

    /** Whoever has been admitted and may be heard. */
    static boolean takesFile(Enrolment enrolment) {
        return enrolment.state().accessRoute() == AccessRoute.VAE
                && enrolment.status().goesOn()
                && enrolment.status() != EnrolmentStatus.APPLIED;
    }
}
