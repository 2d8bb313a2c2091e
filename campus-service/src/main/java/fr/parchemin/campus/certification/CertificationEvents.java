package fr.parchemin.campus.certification;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the catalogue. */
@ApplicationScoped
class CertificationEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    CertificationEvents(Inbox inbox, Certifications certifications) {
        this.inbox = inbox;
        subscription = Subscription.to("certifications")
                .on("fr.parchemin.assessment.certification-changed.v1", CertificationChanged.class, certifications::put)
                .clearedBy(certifications::deleteAll);
    }

    @Incoming("certifications")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    /** What a campus needs of a certification. */
    record CertificationChanged(String code, String title) {}
}
