package fr.parchemin.kit.operation;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.parking.DiscardedMessages;
import fr.parchemin.kit.parking.Discarding;
import fr.parchemin.kit.parking.ParkedKey;
import fr.parchemin.kit.parking.ParkedMessage;
import fr.parchemin.kit.parking.Parking;
import fr.parchemin.kit.parking.ParkingRefusal.NotTheFirst;
import fr.parchemin.kit.parking.ParkingRefusal.UnknownParkedKey;
import fr.parchemin.kit.relay.Relay;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keys whose next event Kafka will not take. Replayed, they go by the relay's next batch, or are parked again. */
@ApplicationScoped
class UnsentMessages implements Parking {

    private static final String OUTBOX = "outbox";
    private static final String WAITING = "o.topic = k.topic and o.key = k.key and o.position >= k.position";

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final DiscardedMessages discarded;
    private final Relay relay;

    UnsentMessages(WorkerTransaction transaction, EntityManager entities, DiscardedMessages discarded, Relay relay) {
        this.transaction = transaction;
        this.entities = entities;
        this.discarded = discarded;
        this.relay = relay;
    }

    @Override
    public Set<String> places() {
        return Set.of(OUTBOX);
    }

    @Override
    public List<ParkedKey> keys(int limit) {
        return transaction.call(() -> {
            List<?> rows = entities.createNativeQuery(
                            "select k.key_digest, k.cause, k.parked_at, count(o.position) as messages from unsent_key k"
                                    + " left join outbox o on " + WAITING
                                    + " group by k.topic, k.key order by k.parked_at, k.key_digest limit :limit",
                            Tuple.class)
                    .setParameter("limit", limit)
                    .getResultList();
            return rows.stream().map(Tuple.class::cast).map(UnsentMessages::key).toList();
        });
    }

    @Override
    public long count() {
        return transaction.call(() -> (Long) entities.createNativeQuery("select count(*) from unsent_key", Long.class)
                .getSingleResult());
    }

    @Override
    public List<ParkedMessage> messages(String place, String keyDigest, int limit) {
        return transaction.call(() -> {
            refuseUnlessParked(place, keyDigest);
            return waiting(keyDigest, limit);
        });
    }

    @Override
    public long replay(String place, String keyDigest) {
        var count = transaction.call(() -> {
            long waiting = (Long) entities.createNativeQuery(
                            "select count(*) from unsent_key k join outbox o on " + WAITING
                                    + " where k.key_digest = :key",
                            Long.class)
                    .setParameter("key", keyDigest)
                    .getSingleResult();
            release(keyDigest);
            return waiting;
        });
        relay.wake();
        return count;
    }

    @Override
    public void discard(String place, String keyDigest, long position, Discarding why) {
        transaction.run(() -> {
            refuseUnlessParked(place, keyDigest);
            var waiting = waiting(keyDigest, 2);
            if (waiting.isEmpty() || waiting.getFirst().position() != position) {
                throw new Refused(new NotTheFirst(keyDigest, position));
            }
            discarded.add(place, keyDigest, waiting.getFirst(), why);
            entities.createNativeQuery("delete from outbox where position = :position")
                    .setParameter("position", position)
                    .executeUpdate();
            if (waiting.size() == 1) {
                release(keyDigest);
            }
        });
    }

    private List<ParkedMessage> waiting(String keyDigest, int limit) {
        List<?> rows = entities.createNativeQuery(
                        "select o.position, o.topic, o.type, o.sequence, octet_length(coalesce(o.data, '')) as bytes"
                                + " from outbox o join unsent_key k on " + WAITING
                                + " where k.key_digest = :key order by o.position limit :limit",
                        Tuple.class)
                .setParameter("key", keyDigest)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(UnsentMessages::message).toList();
    }

    private void release(String keyDigest) {
        entities.createNativeQuery("delete from unsent_key where key_digest = :key")
                .setParameter("key", keyDigest)
                .executeUpdate();
    }

    /** Locks the key. */
    private void refuseUnlessParked(String place, String keyDigest) {
        var rows = entities.createNativeQuery("select 1 from unsent_key where key_digest = :key for update")
                .setParameter("key", keyDigest)
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refused(new UnknownParkedKey(place, keyDigest));
        }
    }

    private static ParkedMessage message(Tuple row) {
        return new ParkedMessage(
                row.get("position", Long.class),
                row.get("topic", String.class),
                row.get("type", String.class),
                String.valueOf(row.get("sequence", Long.class)),
                row.get("bytes", Integer.class),
                null,
                false);
    }

    private static ParkedKey key(Tuple row) {
        return new ParkedKey(
                OUTBOX,
                row.get("key_digest", String.class),
                row.get("messages", Long.class),
                row.get("cause", String.class),
                row.get("parked_at", Instant.class));
    }
}
