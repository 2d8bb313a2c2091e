package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.professional.Professionals;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
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
    private final Subscription subscription;

    ProfessionalEvents(Inbox inbox, Professionals professionals) {
        this.inbox = inbox;
        subscription = Subscription.to("professionals")
                .on(
                        "fr.parchemin.jury.professional-changed.v1",
                        ProfessionalChanged.class,
                        changed -> professionals.put(changed.id, changed.userId))
                .onTombstone(key -> professionals.delete(UUID.fromString(key)))
                .clearedBy(professionals::deleteAll);
    }

    @Incoming("professionals")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    /** What an assessment needs of a professional: no name, only who logs in as whom. */
    record ProfessionalChanged(UUID id, @Nullable String userId) {}
}
