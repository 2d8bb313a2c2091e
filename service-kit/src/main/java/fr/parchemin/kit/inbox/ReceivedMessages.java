package fr.parchemin.kit.inbox;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.inbox.ParkedMessages.Parked;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.parking.DiscardedMessages;
import fr.parchemin.kit.parking.Discarding;
import fr.parchemin.kit.parking.ParkedKey;
import fr.parchemin.kit.parking.ParkedMessage;
import fr.parchemin.kit.parking.Parking;
import fr.parchemin.kit.parking.ParkingRefusal.NotTheFirst;
import fr.parchemin.kit.parking.ParkingRefusal.StillFailing;
import fr.parchemin.kit.parking.ParkingRefusal.UnknownParkedKey;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.KafkaException;

/** Parked keys of every projection. A replay drains one in order, a transaction a message, and stops at the first that still fails. */
@ApplicationScoped
class ReceivedMessages implements Parking {

    /** So many in one answer; whoever has more replays again. */
    private static final int AT_ONCE = 1_000;

    private static final long RETRY_SECONDS = 1;

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final ParkedMessages parked;
    private final DiscardedMessages discarded;
    private final Inbox inbox;
    private final Map<String, Subscriber> subscribers = new TreeMap<>();

    ReceivedMessages(
            WorkerTransaction transaction,
            EntityManager entities,
            ParkedMessages parked,
            DiscardedMessages discarded,
            Inbox inbox,
            @Any Instance<Subscriber> subscribers) {
        this.transaction = transaction;
        this.entities = entities;
        this.parked = parked;
        this.discarded = discarded;
        this.inbox = inbox;
        subscribers.forEach(one -> this.subscribers.put(one.name(), one));
    }

    @Override
    public Set<String> places() {
        return subscribers.keySet();
    }

    @Override
    public List<ParkedKey> keys(int limit) {
        return transaction.call(() -> {
            List<?> rows = entities.createNativeQuery(
                            "select consumer, key_digest, cause, parked_at, (select count(*) from parked_message m"
                                    + " where m.consumer = k.consumer and m.key_digest = k.key_digest) as messages"
                                    + " from parked_key k order by parked_at, key_digest limit :limit",
                            Tuple.class)
                    .setParameter("limit", limit)
                    .getResultList();
            return rows.stream()
                    .map(Tuple.class::cast)
                    .map(ReceivedMessages::key)
                    .toList();
        });
    }

    @Override
    public long count() {
        return transaction.call(() -> (Long) entities.createNativeQuery("select count(*) from parked_key", Long.class)
                .getSingleResult());
    }

    @Override
    public List<ParkedMessage> messages(String place, String keyDigest, int limit) {
        return transaction.call(() -> {
            refuseUnlessParked(place, keyDigest);
            return parked.messages(place, keyDigest, limit).stream()
                    .map(Parked::shown)
                    .toList();
        });
    }

    @Override
    public long replay(String place, String keyDigest) {
        var done = 0L;
        while (done < AT_ONCE && isTakenIn(place, keyDigest, done)) {
            done++;
        }
        return done;
    }

    @Override
    public void discard(String place, String keyDigest, long position, Discarding why) {
        transaction.run(() -> {
            refuseUnlessParked(place, keyDigest);
            var waiting = parked.messages(place, keyDigest, 2);
            if (waiting.isEmpty() || waiting.getFirst().shown().position() != position) {
                throw new Refused(new NotTheFirst(keyDigest, position));
            }
            discarded.add(place, keyDigest, waiting.getFirst().shown(), why);
            parked.remove(waiting.getFirst());
            if (waiting.size() == 1) {
                parked.release(place, keyDigest);
            }
        });
    }

    private boolean isTakenIn(String place, String keyDigest, long before) {
        try {
            return transaction.call(() -> takeInFirst(place, keyDigest));
        } catch (KafkaException away) {
            throw new ServiceUnavailableException(RETRY_SECONDS, away);
        } catch (RuntimeException failure) {
            // Whatever a consumer throws parked the key, and leaves it parked.
            if (Transient.isContention(failure) || Transient.isPassing(failure)) {
                throw failure;
            }
            throw new Refused(
                    new StillFailing(keyDigest, before, Cause.of(failure).text()));
        }
    }

    private boolean takeInFirst(String place, String keyDigest) {
        if (!parked.isParked(place, keyDigest)) {
            return false;
        }
        var waiting = parked.messages(place, keyDigest, 2);
        if (waiting.isEmpty()) {
            parked.release(place, keyDigest);
            return false;
        }
        inbox.applyOnce(Objects.requireNonNull(subscribers.get(place)), parked.content(waiting.getFirst()));
        parked.remove(waiting.getFirst());
        if (waiting.size() == 1) {
            parked.release(place, keyDigest);
        }
        return true;
    }

    /** Locks the key. */
    private void refuseUnlessParked(String place, String keyDigest) {
        if (!subscribers.containsKey(place) || !parked.isParked(place, keyDigest)) {
            throw new Refused(new UnknownParkedKey(place, keyDigest));
        }
    }

    private static ParkedKey key(Tuple row) {
        return new ParkedKey(
                row.get("consumer", String.class),
                row.get("key_digest", String.class),
                row.get("messages", Long.class),
                row.get("cause", String.class),
                row.get("parked_at", Instant.class));
    }
}
