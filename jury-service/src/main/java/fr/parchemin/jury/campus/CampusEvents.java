package fr.parchemin.jury.campus;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
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
    private final Campuses campuses;

    CampusEvents(Inbox inbox, Campuses campuses) {
        this.inbox = inbox;
        this.campuses = campuses;
    }

    @Incoming("campuses")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "campuses";
    }

    @Override
    public String topic() {
        return "parchemin.campus";
    }

    @Override
    public void apply(Message message) {
        switch (message.type()) {
            case "fr.parchemin.campus.campus-changed.v1" ->
                campuses.put(message.as(CampusChanged.class).campus());
            // A jury hears enrolments, whatever group the people were taught with.
            case "fr.parchemin.campus.cohort-changed.v1" -> {}
            default -> throw message.unknownType();
        }
    }

    @Override
    public void clear() {
        campuses.deleteAll();
    }

    /** What a jury needs of a campus. */
    record CampusChanged(String code, String name, String status, ZoneId zone, List<Closing> closings) {

        Campus campus() {
            return new Campus(code, name, status, zone, closings);
        }
    }
}
