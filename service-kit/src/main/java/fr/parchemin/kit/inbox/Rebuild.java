package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.engine.KafkaClients;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Starts a projection over: empties it with its inbox and reads the topic from its first message, while every replica's consumer waits. */
@ApplicationScoped
class Rebuild {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final ParkedMessages parked;
    private final Inbox inbox;
    private final KafkaClients clients;
    private final javax.sql.DataSource database;

    Rebuild(
            WorkerTransaction transaction,
            EntityManager entities,
            ParkedMessages parked,
            Inbox inbox,
            KafkaClients clients,
            @DataSource("worker") javax.sql.DataSource database) {
        this.transaction = transaction;
        this.entities = entities;
        this.parked = parked;
        this.inbox = inbox;
        this.clients = clients;
        this.database = database;
    }

    static long gateOf(Subscriber subscriber) {
        return UUID.nameUUIDFromBytes(subscriber.name().getBytes(UTF_8)).getMostSignificantBits();
    }

    /** Told how far it is, of how many messages. */
    @FunctionalInterface
    interface Progress {
        void is(long messages, long total);
    }

    /** Fails when another one of the same projection is under way. */
    void run(Subscriber subscriber, Progress progress) throws SQLException {
        try (var connection = database.getConnection()) {
            gate(connection, "select pg_advisory_lock(?)", subscriber);
            try (var reader = clients.reader()) {
                transaction.run(() -> forget(subscriber));
                readAgain(subscriber, reader, progress);
            } finally {
                gate(connection, "select pg_advisory_unlock(?)", subscriber);
            }
        }
    }

    private void forget(Subscriber subscriber) {
        subscriber.clear();
        parked.releaseAll(subscriber.name());
        entities.createNativeQuery("delete from inbox where consumer = :consumer")
                .setParameter("consumer", subscriber.name())
                .executeUpdate();
    }

    private void readAgain(Subscriber subscriber, Consumer<String, byte[]> reader, Progress progress) {
        var partitions = reader.partitionsFor(subscriber.topic()).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        var ends = reader.endOffsets(partitions);
        var total = left(reader, ends);
        progress.is(0, total);
        while (left(reader, ends) > 0) {
            for (var record : reader.poll(PATIENCE)) {
                inbox.receive(subscriber, Message.of(record), false);
            }
            progress.is(total - left(reader, ends), total);
        }
    }

    private static long left(Consumer<String, byte[]> reader, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - reader.position(end.getKey())))
                .sum();
    }

    private static void gate(Connection connection, String call, Subscriber subscriber) throws SQLException {
        try (var statement = connection.prepareStatement(call)) {
            statement.setLong(1, gateOf(subscriber));
            statement.execute();
        }
    }
}
