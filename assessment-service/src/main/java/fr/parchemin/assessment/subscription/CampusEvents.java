package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.campus.CampusChanged;
import fr.parchemin.assessment.campus.Campuses;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the campuses. */
@ApplicationScoped
class CampusEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    CampusEvents(Inbox inbox, Campuses campuses) {
        this.inbox = inbox;
        subscription = Subscription.to("campuses")
                .on("fr.parchemin.campus.campus-changed.v1", CampusChanged.class, campuses::put)
                // An assessment belongs to an enrolment, whatever group the person was taught with.
                .ignore("fr.parchemin.campus.cohort-changed.v1")
                .clearedBy(campuses::deleteAll);
    }

    @Incoming("campuses")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }
}
