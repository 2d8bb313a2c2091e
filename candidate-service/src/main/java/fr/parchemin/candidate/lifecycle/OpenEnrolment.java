package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.access.KnownCandidates;
import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.enrolment.Answer;
import fr.parchemin.candidate.enrolment.Application;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.EnrolmentStepped;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.vae.VaeApplication;
import fr.parchemin.candidate.vae.VaeApplications;
import fr.parchemin.candidate.vae.VaeLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Takes a person in at a campus, or their application. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenEnrolment {

    private final Enrolments enrolments;
    private final VaeApplications vaeApplications;
    private final HeldCertificates certificates;
    private final KnownCandidates candidates;
    private final Offers offers;
    private final EnrolmentSteps steps;
    private final Clock clock;

    OpenEnrolment(
            Enrolments enrolments,
            VaeApplications vaeApplications,
            HeldCertificates certificates,
            KnownCandidates candidates,
            Offers offers,
            EnrolmentSteps steps,
            Clock clock) {
        this.enrolments = enrolments;
        this.vaeApplications = vaeApplications;
        this.certificates = certificates;
        this.candidates = candidates;
        this.offers = offers;
        this.steps = steps;
        this.clock = clock;
    }

    Enrolment open(Application application) {
        offers.mustBeInReach(application);
        // Of two enrolments of a person at once, the second one counts the first.
        var born = candidates.lock(application.candidateId());
        if (!application.isBlocOnly()) {
            certificates.mustNotHoldTheWhole(application.candidateId(), application.certification());
        }
        var certification = offers.mustTakeIn(application);
        born.mustBeAged(certification.youngest(), "enrolledOn", application.enrolledOn());
        candidates.enrolledAt(application.candidateId(), application.campus());
        var enrolment = application.isVae()
                ? applied(application, certification)
                : enrolled(new Enrolment(application, Answer.OWED_BY_NO_DAY, clock));
        steps.taken(
                enrolment,
                enrolment.presence(),
                EnrolmentStep.Kind.OPENED,
                application.enrolledOn(),
                null,
                new EnrolmentStepped(EnrolmentStepped.Kind.OPENED, enrolment.state()));
        return enrolment;
    }

    private Enrolment applied(Application application, Certification certification) {
        var earlier = vaeApplications.of(
                application.candidateId(), application.enrolledOn().getYear());
        new VaeLimits(certification.vae()).mustAllow(application, earlier);
        var owed = Answer.owed(certification.vae(), application.enrolledOn());
        var enrolment = enrolled(new Enrolment(application, owed, clock));
        vaeApplications.persist(new VaeApplication(enrolment, application));
        return enrolment;
    }

    private Enrolment enrolled(Enrolment enrolment) {
        enrolments.add(enrolment);
        return enrolment;
    }
}
