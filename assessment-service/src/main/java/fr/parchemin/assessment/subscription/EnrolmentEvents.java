package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.enrolment.EnrolmentChanged;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.enrolment.ExperienceChanged;
import fr.parchemin.assessment.enrolment.Tutors;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the enrolments, and lets the features that build on them know of each. */
@ApplicationScoped
class EnrolmentEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    EnrolmentEvents(Inbox inbox, Enrolments enrolments, Tutors tutors, CarryOver carryOver) {
        this.inbox = inbox;
        subscription = Subscription.to("enrolments")
                .on(
                        List.of(
                                "fr.parchemin.candidate.enrolment-opened.v1",
                                "fr.parchemin.candidate.enrolment-admission-decided.v1",
                                "fr.parchemin.candidate.enrolment-transferred.v1",
                                "fr.parchemin.candidate.enrolment-withdrawn.v1",
                                "fr.parchemin.candidate.enrolment-concluded.v1"),
                        EnrolmentChanged.class,
                        changed -> {
                            var enrolment = new Enrolment(changed);
                            enrolments.put(enrolment);
                            carryOver.welcome(enrolment);
                        })
                .on("fr.parchemin.candidate.experience-changed.v1", ExperienceChanged.class, tutors::put)
                // Made of what is told here; assessments depend on none of it.
                .ignore("fr.parchemin.candidate.requirements-changed.v1")
                .clearedBy(() -> {
                    enrolments.deleteAll();
                    tutors.deleteAll();
                });
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
}
