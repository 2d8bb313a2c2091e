package fr.parchemin.jury.enrolment;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
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
    private final Candidates candidates;

    CandidateEvents(Inbox inbox, Candidates candidates) {
        this.inbox = inbox;
        this.candidates = candidates;
    }

    @Incoming("candidates")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public String topic() {
        return "parchemin.candidate";
    }

    @Override
    public void apply(Message message) {
        switch (message.type()) {
            case "fr.parchemin.candidate.candidate-changed.v1" ->
                candidates.put(new CandidateName(message.as(CandidateChanged.class), message.sequence()));
            default -> throw message.unknownType();
        }
    }

    /** Nothing is emptied: a session that closes meanwhile would not know whom it certifies. */
    @Override
    public void clear() {}

    /** What a jury needs of a candidate. */
    record CandidateChanged(UUID id, List<String> campuses, CivilStatus civilStatus) {

        record CivilStatus(
                String birthName, @Nullable String usageName, List<String> firstNames, BirthDate birthDate) {}

        record BirthDate(
                int year, @Nullable Integer month, @Nullable Integer day) {}
    }
}
