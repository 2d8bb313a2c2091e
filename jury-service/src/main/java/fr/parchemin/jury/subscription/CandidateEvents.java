package fr.parchemin.jury.subscription;

import fr.parchemin.jury.enrolment.CandidateChanged;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the candidates. */
@ApplicationScoped
class CandidateEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    CandidateEvents(Inbox inbox, Candidates candidates) {
        this.inbox = inbox;
        // Nothing is emptied: a session that closes meanwhile would not know whom it certifies.
        subscription = Subscription.to("candidates")
                .on(
                        "fr.parchemin.candidate.candidate-changed.v1",
                        CandidateChanged.class,
                        (changed, sequence) -> candidates.put(new CandidateName(changed, sequence)))
                .notCleared();
    }

    @Incoming("candidates")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }
}
