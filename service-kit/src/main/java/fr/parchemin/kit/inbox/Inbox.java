package fr.parchemin.kit.inbox;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.event.TraceParent;
import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.progress.SignsOfLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes each message in exactly once, in order per key; parks the key of one that cannot be processed, whatever is wrong
 * with it. What no repetition and no parking mends is tried again for ever: a message is never passed over.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final ParkedMessages parked;
    private final DeadLetters deadLetters;
    private final SignsOfLife life;
    private final Waypoints waypoints;

    Inbox(
            WorkerTransaction transaction,
            EntityManager entities,
            ParkedMessages parked,
            DeadLetters deadLetters,
            SignsOfLife life,
            Waypoints waypoints) {
        this.transaction = transaction;
        this.entities = entities;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.life = life;
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
        if (besideRebuild) {
            var place = new TopicPartition(message.topic(), message.partition());
            life.tookIn(subscriber.name(), place, message.offset());
        }
    }

    private boolean received(Subscriber subscriber, Message message, boolean besideRebuild, int attempt) {
        try {
            return transaction.call(() -> takeIn(subscriber, message, besideRebuild));
        } catch (RuntimeException failure) {
            // Any failure of a consumer ends here: the database's moods are waited out, everything else is parked.
            return Transient.isWorthAnotherTry(failure, attempt)
                    ? isOverAfter(subscriber, failure)
                    : parkedInstead(subscriber, message, failure);
        }
    }

    private boolean parkedInstead(Subscriber subscriber, Message message, RuntimeException why) {
        var cause = Cause.of(why);
        try {
            transaction.run(() -> parked.park(subscriber.name(), message, cause));
            LOG.warnf("%s parked key %s: %s", subscriber.name(), message.keyDigest(), cause.text());
            return true;
        } catch (RuntimeException failure) {
            // Any failure of the parking: waited out as well, or the message goes where the database has no say.
            return Transient.isWorthAnotherTry(failure, 1)
                    ? isOverAfter(subscriber, failure)
                    : setAside(subscriber, message, cause);
        }
    }

    private boolean setAside(Subscriber subscriber, Message message, Cause cause) {
        try {
            var deadLetter = deadLetters.send(subscriber.name(), message, cause);
            transaction.run(() -> parked.setAside(subscriber.name(), message, cause, deadLetter));
            LOG.errorf("%s set key %s aside: %s", subscriber.name(), message.keyDigest(), cause.text());
            return true;
        } catch (RuntimeException failure) {
            // Neither the database nor Kafka takes it now: one of them will.
            return isOverAfter(subscriber, failure);
        }
    }

    /** Never: it is told, and tried again. */
    private boolean isOverAfter(Subscriber subscriber, RuntimeException failure) {
        var cause = Cause.of(failure);
        life.failed(subscriber.name(), cause);
        LOG.infof("%s tries again: %s", subscriber.name(), cause.text());
        return false;
    }

    /** False while the projection is being rebuilt. */
    private boolean takeIn(Subscriber subscriber, Message message, boolean besideRebuild) {
        if (besideRebuild && !isGateOpen(subscriber)) {
            life.wentOn(subscriber.name());
            return false;
        }
        if (parked.isParked(subscriber.name(), message.keyDigest())) {
            parked.queue(subscriber.name(), message);
        } else {
            applyOnce(subscriber, message);
        }
        waypoints.reached(Waypoint.INBOX_BEFORE_COMMIT);
        return true;
    }

    /** Shared by all consumers, exclusive to a rebuild. Nobody waits in the database for it to end. */
    private boolean isGateOpen(Subscriber subscriber) {
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock_shared(:gate)", Boolean.class)
                .setParameter("gate", Rebuild.gateOf(subscriber))
                .getSingleResult();
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
