package fr.parchemin.jury.enrolment;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

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

    /** What a jury needs of a candidate. */
    record CandidateChanged(UUID id, List<String> campuses, CivilStatus civilStatus) {

        record CivilStatus(
                String birthName, @Nullable String usageName, List<String> firstNames, BirthDate birthDate) {}

        record BirthDate(
                int year, @Nullable Integer month, @Nullable Integer day) {}
    }
}
