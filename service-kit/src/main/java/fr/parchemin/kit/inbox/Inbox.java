package fr.parchemin.kit.inbox;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.event.TraceParent;
import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Takes each message in exactly once, in order per key; parks the key of one that cannot be processed. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final ParkedMessages parked;
    private final Waypoints waypoints;

    Inbox(WorkerTransaction transaction, EntityManager entities, ParkedMessages parked, Waypoints waypoints) {
        this.transaction = transaction;
        this.entities = entities;
        this.parked = parked;
        this.waypoints = waypoints;
    }

    /** Returns once the message is taken in, ignored as a repeat, or parked: then its offset may be committed. */
    public void receive(Subscriber subscriber, ConsumerRecord<String, byte[]> record) {
        receive(subscriber, Message.of(record), true);
    }

    void receive(Subscriber subscriber, Message message, boolean besideRebuild) {
        TraceParent.contextOf(message.headers().get("ce_traceparent"))
                .wrap(() -> takeInOrPark(subscriber, message, besideRebuild))
                .run();
        waypoints.reached(Waypoint.INBOX_AFTER_COMMIT);
    }

    private void takeInOrPark(Subscriber subscriber, Message message, boolean besideRebuild) {
        for (int attempt = 1; !received(subscriber, message, besideRebuild, attempt); attempt++) {
            pause(attempt);
        }
    }

    private boolean received(Subscriber subscriber, Message message, boolean besideRebuild, int attempt) {
        try {
            transaction.run(() -> takeIn(subscriber, message, besideRebuild));
            return true;
        } catch (RuntimeException failure) {
            // Any failure of a consumer ends here: the database's moods are waited out, everything else is parked.
            if (Transient.isWorthAnotherTry(failure, attempt)) {
                LOG.infof("%s waits for the database: %s", subscriber.name(), failure.toString());
                return false;
            }
            return parkedInstead(subscriber, message, failure);
        }
    }

    private boolean parkedInstead(Subscriber subscriber, Message message, RuntimeException cause) {
        try {
            transaction.run(() -> parked.park(subscriber.name(), message, cause));
            LOG.warnf(cause, "%s parked key %s", subscriber.name(), message.key());
            return true;
        } catch (RuntimeException failure) {
            // Any failure of the parking: waited out as well, or thrown, so that the offset stays where it is.
            if (Transient.isWorthAnotherTry(failure, 1)) {
                return false;
            }
            throw failure;
        }
    }

    private void takeIn(Subscriber subscriber, Message message, boolean besideRebuild) {
        if (besideRebuild) {
            // Shared by all consumers, exclusive to a rebuild.
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(:gate)")
                    .setParameter("gate", Rebuild.gateOf(subscriber))
                    .getSingleResult();
        }
        if (parked.isParked(subscriber.name(), message.key())) {
            parked.queue(subscriber.name(), message);
        } else {
            applyOnce(subscriber, message);
        }
        waypoints.reached(Waypoint.INBOX_BEFORE_COMMIT);
    }

    void applyOnce(Subscriber subscriber, Message message) {
        if (message.isTombstone()) {
            subscriber.forget(message.key());
            // Whatever comes after it, or comes again, is news: read to its end, the topic has the last word.
            entities.createNativeQuery("delete from inbox where consumer = :consumer and subject = :subject")
                    .setParameter("consumer", subscriber.name())
                    .setParameter("subject", message.key())
                    .executeUpdate();
            return;
        }
        var isNews = entities.createNativeQuery("insert into inbox as i (consumer, topic, subject, sequence)"
                                + " values (:consumer, :topic, :subject, :sequence)"
                                + " on conflict (consumer, subject) do update set sequence = excluded.sequence"
                                + " where i.sequence < excluded.sequence")
                        .setParameter("consumer", subscriber.name())
                        .setParameter("topic", message.topic())
                        .setParameter("subject", message.subject())
                        .setParameter("sequence", message.sequence())
                        .executeUpdate()
                == 1;
        if (isNews) {
            subscriber.apply(message);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE.toMillis(), 50L << Math.min(attempt, 6)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the database", stopping);
        }
    }
}
