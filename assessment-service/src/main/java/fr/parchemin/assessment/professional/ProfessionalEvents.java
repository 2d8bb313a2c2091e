package fr.parchemin.assessment.professional;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the professionals. */
@ApplicationScoped
class ProfessionalEvents implements Subscriber {

    private final Inbox inbox;
    private final Professionals professionals;

    ProfessionalEvents(Inbox inbox, Professionals professionals) {
        this.inbox = inbox;
        this.professionals = professionals;
    }

    @Incoming("professionals")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "professionals";
    }

    @Override
    public String topic() {
        return "parchemin.professional";
    }

    @Override
    public void apply(Message message) {
        switch (message.type()) {
            case "fr.parchemin.jury.professional-changed.v1" ->
                professionals.put(message.as(ProfessionalChanged.class));
            default -> throw message.unknownType();
        }
    }

    @Override
    public void forget(String key) {
        professionals.delete(UUID.fromString(key));
    }

    @Override
    public void clear() {
        professionals.deleteAll();
    }

    /** What an assessment needs of a professional: no name, only who logs in as whom. */
    record ProfessionalChanged(UUID id, @Nullable String userId) {}
}
