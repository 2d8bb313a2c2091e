package fr.parchemin.candidate.subscription;

import fr.parchemin.candidate.campus.Campus;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.campus.Closing;
import fr.parchemin.candidate.campus.Cohort;
import fr.parchemin.candidate.campus.Cohorts;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
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
    private final Subscription subscription;

    CampusEvents(Inbox inbox, Campuses campuses, Cohorts cohorts) {
        this.inbox = inbox;
        subscription = Subscription.to("campuses")
                .on(
                        "fr.parchemin.campus.campus-changed.v1",
                        CampusChanged.class,
                        changed -> campuses.put(changed.campus()))
                .on(
                        "fr.parchemin.campus.cohort-changed.v1",
                        CohortChanged.class,
                        changed -> cohorts.put(changed.cohort()))
                .clearedBy(() -> {
                    cohorts.deleteAll();
                    campuses.deleteAll();
                });
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
