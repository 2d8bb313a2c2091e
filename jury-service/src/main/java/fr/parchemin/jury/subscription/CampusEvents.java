package fr.parchemin.jury.subscription;

import fr.parchemin.jury.campus.Campus;
import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.campus.Closing;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
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
                .on(
                        "fr.parchemin.campus.campus-changed.v1",
                        CampusChanged.class,
                        changed -> campuses.put(changed.campus()))
                // A jury hears enrolments, whatever group the people were taught with.
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

    /** What a jury needs of a campus. */
    record CampusChanged(String code, String name, String status, ZoneId zone, List<Closing> closings) {

        Campus campus() {
            return new Campus(code, name, status, zone, closings);
        }
    }
}
