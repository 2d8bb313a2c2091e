package fr.parchemin.candidate.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.person.Born;
import fr.parchemin.candidate.person.KnownCandidates;
import fr.parchemin.candidate.professional.Professionals;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Adds a time in a company, corrects or ends it, or takes back one that was entered by mistake. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeepExperience {

    /** All of them stand in one event, and half a lifetime of jobs is far fewer. */
    private static final int MOST_EXPERIENCES = 200;

    private final Enrolments enrolments;
    private final Experiences experiences;
    private final Professionals professionals;
    private final KnownCandidates candidates;
    private final Campuses campuses;
    private final ReviewEnrolment review;
    private final EnrolmentHistory history;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Outbox outbox;
    private final Clock clock;

    KeepExperience(
            Enrolments enrolments,
            Experiences experiences,
            Professionals professionals,
            KnownCandidates candidates,
            Campuses campuses,
            ReviewEnrolment review,
            EnrolmentHistory history,
            Caller caller,
            IfMatch ifMatch,
            MergePatch patches,
            Outbox outbox,
            Clock clock) {
        this.enrolments = enrolments;
        this.experiences = experiences;
        this.professionals = professionals;
        this.candidates = candidates;
        this.campuses = campuses;
        this.review = review;
        this.history = history;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.outbox = outbox;
        this.clock = clock;
    }

    Experience add(UUID enrolmentId, ExperienceDetails details) {
        var enrolment = changeable(enrolmentId, EnrolmentStep.Kind.EXPERIENCE_ADDED);
        TooMany.refuse("experiences", experiences.countOf(enrolmentId), MOST_EXPERIENCES);
        mustKnowTutor(details);
        var today = campuses.todayAt(enrolment.campus(), clock);
        var experience = new Experience(enrolmentId, details, born(enrolment), today, clock);
        experiences.persist(experience);
        told(enrolment, EnrolmentStep.Kind.EXPERIENCE_ADDED, experience);
        return experience;
    }

    Experience change(UUID enrolmentId, UUID id, JsonNode patch) {
        var enrolment = changeable(enrolmentId, EnrolmentStep.Kind.EXPERIENCE_CHANGED);
        var experience = experiences.of(enrolmentId, id);
        ifMatch.requires(experience.version());
        var before = experience.details();
        var after = patches.apply(patch, before);
        if (after.equals(before)) {
            return experience;
        }
        mustKnowTutor(after);
        experience.describe(after, born(enrolment), campuses.todayAt(enrolment.campus(), clock), clock);
        told(enrolment, EnrolmentStep.Kind.EXPERIENCE_CHANGED, experience);
        return experience;
    }

    void remove(UUID enrolmentId, UUID id) {
        var enrolment = changeable(enrolmentId, EnrolmentStep.Kind.EXPERIENCE_REMOVED);
        var experience = experiences.of(enrolmentId, id);
        ifMatch.requires(experience.version());
        experiences.delete(experience);
        told(enrolment, EnrolmentStep.Kind.EXPERIENCE_REMOVED, experience);
    }

    private Enrolment changeable(UUID id, EnrolmentStep.Kind deed) {
        var enrolment = enrolments.changeable(id);
        enrolment.mustGoOnFor(deed);
        return enrolment;
    }

    /** Locked, so that nobody is made younger meanwhile. */
    private Born born(Enrolment enrolment) {
        return candidates.lock(enrolment.state().candidateId());
    }

    private void mustKnowTutor(ExperienceDetails details) {
        var tutor = details.tutorId();
        if (tutor != null && !professionals.knows(tutor)) {
            throw new Refused(new NotYetKnown(tutor));
        }
    }

    private void told(Enrolment enrolment, EnrolmentStep.Kind deed, Experience experience) {
        experiences.flush();
        history.note(enrolment, deed, experience.details().startsOn(), caller.id(), null);
        outbox.append(ExperienceChanged.of(enrolment, experiences.of(enrolment.id()), clock.instant()));
        review.review(enrolment);
    }
}
