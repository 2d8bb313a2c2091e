package fr.parchemin.assessment.enrolment;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the enrolments, and lets the features that build on them know of each. */
@ApplicationScoped
class EnrolmentEvents implements Subscriber {

    private final Inbox inbox;
    private final Enrolments enrolments;
    private final Tutors tutors;
    private final Event<Enrolment> known;

    EnrolmentEvents(Inbox inbox, Enrolments enrolments, Tutors tutors, Event<Enrolment> known) {
        this.inbox = inbox;
        this.enrolments = enrolments;
        this.tutors = tutors;
        this.known = known;
    }

    @Incoming("enrolments")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public String topic() {
        return "parchemin.enrolment";
    }

    @Override
    public void apply(Message message) {
        switch (message.type()) {
            case "fr.parchemin.candidate.enrolment-opened.v1",
                    "fr.parchemin.candidate.enrolment-admission-decided.v1",
                    "fr.parchemin.candidate.enrolment-transferred.v1",
                    "fr.parchemin.candidate.enrolment-withdrawn.v1",
                    "fr.parchemin.candidate.enrolment-concluded.v1" -> put(message.as(EnrolmentChanged.class));
            case "fr.parchemin.candidate.experience-changed.v1" -> tutors.put(message.as(ExperienceChanged.class));
            // Made of what is told here; assessments depend on none of it.
            case "fr.parchemin.candidate.requirements-changed.v1" -> {}
            default -> throw message.unknownType();
        }
    }

    @Override
    public void clear() {
        enrolments.deleteAll();
        tutors.deleteAll();
    }

    private void put(EnrolmentChanged changed) {
        var enrolment = new Enrolment(changed);
        enrolments.put(enrolment);
        known.fire(enrolment);
    }

    /** Who tutors under an enrolment. */
    record ExperienceChanged(UUID enrolmentId, UUID candidateId, List<UUID> tutorIds) {}
}
