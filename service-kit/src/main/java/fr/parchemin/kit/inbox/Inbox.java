package fr.parchemin.kit.inbox;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.event.TraceParent;
import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.parking.ParkedMessage.Coordinates;
import fr.parchemin.kit.progress.SignsOfLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes each message in exactly once, in order per key; parks the key of one that cannot be processed, whatever is wrong
 * with it. What no repetition and no parking mends is tried again for ever: a message is never passed over.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int TRIES_WHEN_CONTENDED = 10;

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
        var message = Message.of(record);
        receive(new Receipt(subscriber, message, true));
        life.tookIn(subscriber.name(), new TopicPartition(message.topic(), message.partition()), message.offset());
    }

    /** From a rebuild, while the consumers wait. */
    void receiveAgain(Subscriber subscriber, Message message) {
        receive(new Receipt(subscriber, message, false));
    }

    private void receive(Receipt receipt) {
        TraceParent.contextOf(receipt.message.headers().get("ce_traceparent"))
                .wrap(receipt::complete)
                .run();
        waypoints.reached(Waypoint.INBOX_AFTER_COMMIT);
    }

    /** One message on its way in, and what has been tried with it. */
    private final class Receipt {

        private final Subscriber subscriber;
        private final Message message;
        private final boolean isBesideRebuilds;
        private int contended;
        private @Nullable Coordinates deadLetter;

        Receipt(Subscriber subscriber, Message message, boolean isBesideRebuilds) {
            this.subscriber = subscriber;
            this.message = message;
            this.isBesideRebuilds = isBesideRebuilds;
        }

        void complete() {
            life.wentOn(subscriber.name());
            for (int attempt = 1; !isOver(); attempt++) {
                pause(attempt);
            }
        }

        private boolean isOver() {
            try {
                return transaction.call(this::takeIn);
            } catch (RuntimeException failure) {
                // Any failure of a consumer ends here: the database's moods are waited out, everything else is parked.
                if (isWorthAnotherTry(failure)) {
                    note(failure);
                    return false;
                }
                return isParkedFor(Cause.of(failure));
            }
        }

        private boolean isWorthAnotherTry(Throwable failure) {
            return Transient.isContention(failure) ? ++contended < TRIES_WHEN_CONTENDED : Transient.isPassing(failure);
        }

        private boolean isParkedFor(Cause cause) {
            try {
                transaction.run(() -> parked.park(subscriber.name(), message, cause));
                LOG.warnf("%s parked key %s: %s", subscriber.name(), message.keyDigest(), cause.text());
                return true;
            } catch (RuntimeException failure) {
                // When it is the message that no column holds, it goes where the database has no say.
                if (Transient.isOfTheData(failure)) {
                    return isSetAsideFor(cause);
                }
                note(failure);
                return false;
            }
        }

        private boolean isSetAsideFor(Cause cause) {
            try {
                if (deadLetter == null) {
                    deadLetter = deadLetters.send(subscriber.name(), message, cause);
                }
                var place = deadLetter;
                transaction.run(() -> parked.setAside(subscriber.name(), message, cause, place));
                LOG.errorf("%s set key %s aside: %s", subscriber.name(), message.keyDigest(), cause.text());
                return true;
            } catch (RuntimeException failure) {
                // Neither the database nor Kafka takes it now: one of them will.
                note(failure);
                return false;
            }
        }

        private void note(Throwable failure) {
            var cause = Cause.of(failure);
            life.failed(subscriber.name(), cause);
            LOG.infof("%s tries again: %s", subscriber.name(), cause.text());
        }

        /** False while the projection is being rebuilt. */
        private boolean takeIn() {
            if (isBesideRebuilds && !isGateOpen(subscriber)) {
                life.wentOn(subscriber.name());
                return false;
            }
            if (!isBesideRebuilds && parked.isDiscarded(subscriber.name(), message)) {
                return true;
            }
            if (parked.isParked(subscriber.name(), message.keyDigest())) {
                parked.queue(subscriber.name(), message);
            } else {
                applyOnce(subscriber, message);
            }
            waypoints.reached(Waypoint.INBOX_BEFORE_COMMIT);
            return true;
        }
    }

    /** Shared by all consumers, exclusive to a rebuild. Nobody waits in the database for it to end. */
    private boolean isGateOpen(Subscriber subscriber) {
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock_shared(:gate)", Boolean.class)
                .setParameter("gate", Rebuild.gateOf(subscriber))
                .getSingleResult();
    }

    void applyOnce(Subscriber subscriber, Message message) {
        if (message.isTombstone()) {
            subscriber.subscription().forget(message.key());
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
            subscriber.subscription().apply(message);
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
