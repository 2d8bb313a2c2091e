package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.engine.KafkaClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.Session;

/** Starts a projection over: empties it with its inbox and reads the topic from its first message, while every replica's consumer waits. */
@ApplicationScoped
class Rebuild {

    private static final Duration POLL_PATIENCE = Duration.ofMillis(200);
    private static final Duration NO_PROGRESS_PATIENCE = Duration.ofSeconds(60);
    /** Emptying a large projection may take longer than anything else does. */
    private static final Duration EMPTYING_PATIENCE = Duration.ofMinutes(10);

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final ParkedMessages parked;
    private final Inbox inbox;
    private final KafkaClients clients;

    Rebuild(
            WorkerTransaction transaction,
            EntityManager entities,
            ParkedMessages parked,
            Inbox inbox,
            KafkaClients clients) {
        this.transaction = transaction;
        this.entities = entities;
        this.parked = parked;
        this.inbox = inbox;
        this.clients = clients;
    }

    static long gateOf(Subscriber subscriber) {
        return UUID.nameUUIDFromBytes(subscriber.name().getBytes(UTF_8)).getMostSignificantBits();
    }

    /** Told how far it is, of how many messages. */
    @FunctionalInterface
    interface Progress {
        void is(long messages, long total) throws SQLException;
    }

    /** Whoever loses this connection has lost the gate: it is asked before each message, and let go of by the caller. */
    void run(Subscriber subscriber, Connection gate, Progress progress) throws SQLException {
        try (var lock = gate.prepareStatement("select pg_advisory_lock(?)")) {
            lock.setLong(1, gateOf(subscriber));
            lock.execute();
        }
        var topic = subscriber.topic();
        try (var reader = clients.reader()) {
            transaction.runWithin(EMPTYING_PATIENCE, () -> forget(subscriber));
            readAgain(subscriber, topic, reader, gate, progress);
        }
    }

    private void forget(Subscriber subscriber) {
        entities.unwrap(Session.class).doWork(connection -> {
            var usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, (int) EMPTYING_PATIENCE.toMillis());
            try {
                empty(connection, subscriber);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        });
    }

    private void empty(Connection connection, Subscriber subscriber) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('statement_timeout', ?, true)")) {
            statement.setString(1, EMPTYING_PATIENCE.toSeconds() + "s");
            statement.execute();
        }
        subscriber.subscription().clear();
        parked.releaseAll(subscriber.name());
        entities.createNativeQuery("delete from inbox where consumer = :consumer")
                .setParameter("consumer", subscriber.name())
                .executeUpdate();
        entities.flush();
    }

    private void readAgain(
            Subscriber subscriber, String topic, Consumer<String, byte[]> reader, Connection gate, Progress progress)
            throws SQLException {
        var partitions = reader.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        var ends = reader.endOffsets(partitions);
        var total = left(reader, ends);
        progress.is(0, total);
        var moved = System.nanoTime();
        for (var left = total; left > 0; left = left(reader, ends)) {
            for (var record : reader.poll(POLL_PATIENCE)) {
                ask(gate);
                inbox.receiveAgain(subscriber, Message.of(record));
            }
            if (left(reader, ends) < left) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > NO_PROGRESS_PATIENCE.toNanos()) {
                throw new IllegalStateException("no message of " + topic + " for a minute");
            }
            progress.is(total - left(reader, ends), total);
        }
    }

    private static long left(Consumer<String, byte[]> reader, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - reader.position(end.getKey())))
                .sum();
    }

    private static void ask(Connection gate) throws SQLException {
        try (var statement = gate.prepareStatement("select 1")) {
            statement.execute();
        }
    }
}
