package fr.parchemin.candidate.campus;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the campuses and their cohorts. */
@ApplicationScoped
class CampusEvents implements Subscriber {

    private final Inbox inbox;
    private final Campuses campuses;
    private final Cohorts cohorts;

    CampusEvents(Inbox inbox, Campuses campuses, Cohorts cohorts) {
        this.inbox = inbox;
        this.campuses = campuses;
        this.cohorts = cohorts;
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
            case "fr.parchemin.campus.cohort-changed.v1" ->
                cohorts.put(message.as(CohortChanged.class).cohort());
            default -> throw message.unknownType();
        }
    }

    @Override
    public void clear() {
        cohorts.deleteAll();
        campuses.deleteAll();
    }

    /** What an enrolment needs of a campus. */
    record CampusChanged(
            String code, String name, List<String> roles, String status, ZoneId zone, List<Closing> closings) {

        Campus campus() {
            return new Campus(code, name, roles, status, zone, closings);
        }
    }

    /** What an enrolment needs of a cohort. */
    record CohortChanged(
            UUID id, String campus, String certification, String name, LocalDate startsOn, LocalDate endsOn) {

        Cohort cohort() {
            return new Cohort(id, campus, certification, name, startsOn, endsOn);
        }
    }
}
