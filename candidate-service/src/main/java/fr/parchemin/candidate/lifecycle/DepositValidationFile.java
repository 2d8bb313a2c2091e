package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.access.KnownCandidates;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentRefusal;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.review.ReviewEnrolment;
import fr.parchemin.candidate.vae.VaeApplications;
import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    private final EnrolmentSteps steps;

    DepositValidationFile(
            Enrolments enrolments,
            VaeApplications applications,
            KnownCandidates candidates,
            Campuses campuses,
            ReviewEnrolment review,
            EnrolmentSteps steps) {
        this.enrolments = enrolments;
        this.applications = applications;
        this.candidates = candidates;
        this.campuses = campuses;
        this.review = review;
        this.steps = steps;
    }

    Enrolment deposit(UUID id, LocalDate on) {
        var enrolment = enrolments.changeable(id);
        review.admitBySilence(enrolment);
        var route = enrolment.state().accessRoute();
        if (route != AccessRoute.VAE) {
            throw new Refused(new EnrolmentRefusal.NotByVae(route));
        }
        if (!enrolment.takesFile()) {
            throw new Refused(
                    new EnrolmentRefusal.EnrolmentOutOfOrder(enrolment.status(), EnrolmentStep.Kind.FILE_DEPOSITED));
        }
        DateInFuture.refuse("depositedOn", on, campuses.todayAt(enrolment.campus()));
        candidates.lock(enrolment.state().candidateId()).mustPrecede("depositedOn", on);
        applications.findById(id).depositFile(on);
        steps.taken(enrolment, EnrolmentStep.Kind.FILE_DEPOSITED, on);
        return enrolment;
    }
}
