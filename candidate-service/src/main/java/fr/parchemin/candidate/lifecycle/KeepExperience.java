package fr.parchemin.candidate.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.experience.Experience;
import fr.parchemin.candidate.experience.ExperienceChanged;
import fr.parchemin.candidate.experience.ExperienceDetails;
import fr.parchemin.candidate.experience.Experiences;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
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
    private final DescribeExperience describe;
    private final EnrolmentSteps steps;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Clock clock;

    KeepExperience(
            Enrolments enrolments,
            Experiences experiences,
            DescribeExperience describe,
            EnrolmentSteps steps,
            IfMatch ifMatch,
            MergePatch patches,
            Clock clock) {
        this.enrolments = enrolments;
        this.experiences = experiences;
        this.describe = describe;
        this.steps = steps;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.clock = clock;
    }

    Experience add(UUID enrolmentId, ExperienceDetails details) {
        var enrolment = changeable(enrolmentId, EnrolmentStep.Kind.EXPERIENCE_ADDED);
        TooMany.refuse("experiences", experiences.countOf(enrolmentId), MOST_EXPERIENCES);
        var experience = describe.anew(enrolment, details);
        experiences.persist(experience);
        publish(enrolment, EnrolmentStep.Kind.EXPERIENCE_ADDED, experience);
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
        describe.otherwise(enrolment, experience, after);
        publish(enrolment, EnrolmentStep.Kind.EXPERIENCE_CHANGED, experience);
        return experience;
    }

    void remove(UUID enrolmentId, UUID id) {
        var enrolment = changeable(enrolmentId, EnrolmentStep.Kind.EXPERIENCE_REMOVED);
        var experience = experiences.of(enrolmentId, id);
        ifMatch.requires(experience.version());
        experiences.delete(experience);
        publish(enrolment, EnrolmentStep.Kind.EXPERIENCE_REMOVED, experience);
    }

    private Enrolment changeable(UUID id, EnrolmentStep.Kind step) {
        var enrolment = enrolments.changeable(id);
        enrolment.mustGoOnFor(step);
        return enrolment;
    }

    private void publish(Enrolment enrolment, EnrolmentStep.Kind step, Experience experience) {
        experiences.flush();
        steps.taken(
                enrolment,
                enrolment.presence(),
                step,
                experience.details().startsOn(),
                null,
                ExperienceChanged.of(
                        enrolment.id(),
                        enrolment.state().candidateId(),
                        experiences.of(enrolment.id()),
                        clock.instant()));
    }
}
