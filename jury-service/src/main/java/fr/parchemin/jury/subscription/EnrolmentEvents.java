package fr.parchemin.jury.subscription;

import fr.parchemin.jury.award.WeighAwards;
import fr.parchemin.jury.enrolment.Company;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.EnrolmentChanged;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Involvements;
import fr.parchemin.jury.enrolment.Requirement;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.enrolment.WorkExperience;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the enrolments, what they have to show, and where the people work. */
@ApplicationScoped
class EnrolmentEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    EnrolmentEvents(
            Inbox inbox,
            Enrolments enrolments,
            Requirements requirements,
            Involvements involvements,
            WeighAwards awards) {
        this.inbox = inbox;
        // Nothing is emptied: until the topic is read to its end a jury would decide on requirements of the past, and
        // with members who tutored the candidate. A row takes in what is not older than itself, which mends it all the
        // same.
        subscription = Subscription.to("enrolments")
                .on(
                        List.of(
                                "fr.parchemin.candidate.enrolment-opened.v1",
                                "fr.parchemin.candidate.enrolment-admission-decided.v1",
                                "fr.parchemin.candidate.enrolment-transferred.v1",
                                "fr.parchemin.candidate.enrolment-withdrawn.v1",
                                "fr.parchemin.candidate.enrolment-concluded.v1"),
                        EnrolmentChanged.class,
                        (changed, sequence) -> enrolments.put(new Enrolment(changed, sequence)))
                .on(
                        "fr.parchemin.candidate.experience-changed.v1",
                        ExperienceChanged.class,
                        (changed, sequence) -> involvements.put(changed.experience(sequence)))
                .on("fr.parchemin.candidate.requirements-changed.v1", RequirementsChanged.class, changed -> {
                    // What a certificate proves may have been lost.
                    if (requirements.put(changed.stated())) {
                        awards.weigh(changed.enrolmentId);
                    }
                })
                .notCleared();
    }

    @Incoming("enrolments")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    /** What juries need of an enrolment's experience. */
    record ExperienceChanged(UUID enrolmentId, UUID candidateId, List<Company> companies, List<UUID> tutorIds) {

        WorkExperience experience(long sequence) {
            return new WorkExperience(enrolmentId, candidateId, companies, tutorIds, sequence);
        }
    }

    record RequirementsChanged(
            UUID enrolmentId,
            UUID candidateId,
            int version,
            EnrolmentStatus status,
            List<Requirement> requirements,
            Instant recordedAt) {

        StatedRequirements stated() {
            return new StatedRequirements(enrolmentId, candidateId, version, status, requirements, recordedAt);
        }
    }
}
