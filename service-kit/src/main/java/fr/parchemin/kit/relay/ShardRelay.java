package fr.parchemin.kit.relay;

import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends one shard's events in order: one Kafka transaction per batch, rows deleted after the acknowledgement. A key whose event cannot be sent is parked. */
class ShardRelay {

    private static final Logger LOG = Logger.getLogger(ShardRelay.class);
    private static final int BATCH = 500;
    private static final String READ = """
            select * from outbox o where shard = ?
            and not exists (select 1 from unsent_key u where u.topic = o.topic and u.key = o.key and u.position <= o.position)
            order by position limit\s""" + BATCH;
    private static final String DELETE = "delete from outbox where position = any (?)";

    private final int shard;
    private final String source;
    private final DataSource database;
    private final Lease lease;
    private final IntFunction<Producer<String, byte[]>> producers;
    private final UnsentKeys unsent;
    private final Waypoints waypoints;
    private @Nullable Producer<String, byte[]> producer;

    ShardRelay(
            int shard,
            String source,
            DataSource database,
            Lease lease,
            IntFunction<Producer<String, byte[]>> producers,
            Waypoints waypoints) {
        this.shard = shard;
        this.source = source;
        this.database = database;
        this.lease = lease;
        this.unsent = new UnsentKeys(database);
        this.producers = producers;
        this.waypoints = waypoints;
    }

    /** Sends one batch when the lease is ours. True when there may be more. */
    boolean sendBatch() throws SQLException {
        if (!lease.take()) {
            dropProducer();
            return false;
        }
        // The producer first: whoever takes the lease later also starts a later epoch, so that what is read from
        // here on can no longer be sent behind the successor's newer events.
        var sender = producer();
        var batch = read();
        if (batch.isEmpty()) {
            return false;
        }
        try {
            send(sender, batch);
        } catch (UnsendableEvent event) {
            dropProducer();
            var cause = unsent.park(event);
            LOG.errorf(
                    "an event of %s cannot be sent, its key is parked: %s",
                    event.row().topic(), cause.text());
            return true;
        } catch (RuntimeException failed) {
            // A new producer starts a new epoch: whatever this one left behind is aborted by the broker.
            dropProducer();
            throw failed;
        }
        delete(batch);
        return batch.size() == BATCH;
    }

    void stop() throws SQLException {
        dropProducer();
        lease.giveBack();
    }

    private void send(Producer<String, byte[]> sender, List<OutboxRow> batch) {
        waypoints.reached(Waypoint.RELAY_BEFORE_SEND);
        sender.beginTransaction();
        var failures = new ConcurrentLinkedQueue<KafkaException>();
        for (var row : batch) {
            if (failures.isEmpty()) {
                send(sender, row, failures);
            }
        }
        sender.flush();
        throwWorst(failures);
        waypoints.reached(Waypoint.RELAY_SENT);
        sender.commitTransaction();
        waypoints.reached(Waypoint.RELAY_ACKNOWLEDGED);
    }

    private void send(Producer<String, byte[]> sender, OutboxRow row, Queue<KafkaException> failures) {
        try {
            var _ = sender.send(row.recordFrom(source), (_, failure) -> {
                if (failure != null) {
                    failures.add(
                            UnsendableEvent.isBehind(failure)
                                    ? new UnsendableEvent(row, failure)
                                    : new KafkaException("an event was not sent", failure));
                }
            });
        } catch (KafkaException refused) {
            failures.add(refused);
        }
    }

    /** The event that was refused for its own sake, where there is one: its neighbours failed because of it. */
    private static void throwWorst(Queue<KafkaException> failures) {
        var culprit =
                failures.stream().filter(UnsendableEvent.class::isInstance).findFirst();
        var worst = culprit.or(() -> failures.stream().findFirst());
        if (worst.isPresent()) {
            throw worst.get();
        }
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            var fresh = producers.apply(shard);
            try {
                fresh.initTransactions();
            } catch (KafkaException notNow) {
                fresh.close(Duration.ZERO);
                throw notNow;
            }
            producer = fresh;
        }
        return producer;
    }

    private void dropProducer() {
        var dropped = producer;
        producer = null;
        if (dropped != null) {
            dropped.close(Duration.ZERO);
        }
    }

    private List<OutboxRow> read() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setInt(1, shard);
            try (var rows = statement.executeQuery()) {
                var batch = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    batch.add(OutboxRow.of(rows));
                }
                return batch;
            }
        }
    }

    private void delete(List<OutboxRow> batch) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DELETE)) {
            var positions = batch.stream().map(OutboxRow::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }
}
