package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.campus.Cohort;
import fr.parchemin.candidate.campus.Cohorts;
import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.person.KnownCandidates;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person in at a campus, or their application. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenEnrolment {

    private final Enrolments enrolments;
    private final VaeApplications vaeApplications;
    private final HeldCertificates certificates;
    private final KnownCandidates candidates;
    private final Campuses campuses;
    private final Cohorts cohorts;
    private final Certifications certifications;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    OpenEnrolment(
            Enrolments enrolments,
            VaeApplications vaeApplications,
            HeldCertificates certificates,
            KnownCandidates candidates,
            Campuses campuses,
            Cohorts cohorts,
            Certifications certifications,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.enrolments = enrolments;
        this.vaeApplications = vaeApplications;
        this.certificates = certificates;
        this.candidates = candidates;
        this.campuses = campuses;
        this.cohorts = cohorts;
        this.certifications = certifications;
        this.review = review;
        this.history = history;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Enrolment open(Application application) {
        var campus = campuses.toEnrolAt(application.campus(), application.enrolledOn());
        // Of two enrolments of a person at once, the second one counts the first.
        var born = candidates.lock(application.candidateId());
        if (!application.isBlocOnly()) {
            certificates.mustNotHoldTheWhole(application.candidateId(), application.certification());
        }
        var certification = certification(application.certification());
        application.mustBePossible(campus, certification, cohort(application.cohort()), campus.today(clock));
        born.mustBeAged(certification.youngest(), "enrolledOn", application.enrolledOn());
        candidates.enrolledAt(application.candidateId(), application.campus());
        var enrolment = application.isVae()
                ? applied(application, certification)
                : enrolled(new Enrolment(application, Answer.OWED_BY_NO_DAY, clock));
        history.note(enrolment, EnrolmentStep.Kind.OPENED, application.enrolledOn(), caller.id(), null);
        outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.OPENED, enrolment.state()));
        review.review(enrolment);
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

    private Certification certification(String code) {
        return certifications.find(code).orElseThrow(() -> new Refused(new NotYetKnown(code)));
    }

    private @Nullable Cohort cohort(@Nullable UUID id) {
        return id == null ? null : cohorts.find(id).orElseThrow(() -> new Refused(new NotYetKnown(id)));
    }
}
