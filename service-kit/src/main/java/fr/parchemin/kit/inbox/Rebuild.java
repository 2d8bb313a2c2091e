package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.call.WorkerTransaction;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts a projection over: empties it with its inbox and reads the topic from its first message, while every replica's consumer waits. */
@ApplicationScoped
public class Rebuild {

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final ParkedMessages parked;
    private final Inbox inbox;
    private final javax.sql.DataSource database;
    private final String kafka;

    Rebuild(
            WorkerTransaction transaction,
            EntityManager entities,
            ParkedMessages parked,
            Inbox inbox,
            @DataSource("worker") javax.sql.DataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.transaction = transaction;
        this.entities = entities;
        this.parked = parked;
        this.inbox = inbox;
        this.database = database;
        this.kafka = kafka;
    }

    static long gateOf(Subscriber subscriber) {
        return UUID.nameUUIDFromBytes(subscriber.name().getBytes(UTF_8)).getMostSignificantBits();
    }

    /** The count of messages read. */
    public long run(Subscriber subscriber) throws SQLException {
        try (var connection = database.getConnection()) {
            gate(connection, "select pg_advisory_lock(?)", subscriber);
            try {
                transaction.run(() -> forget(subscriber));
                return readAgain(subscriber);
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

    private long readAgain(Subscriber subscriber) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(subscriber.topic()).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = 0L;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    inbox.receive(subscriber, Message.of(record), false);
                    read++;
                }
            }
            return read;
        }
    }

    private Map<String, Object> settings() {
        return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    }

    private static void gate(Connection connection, String call, Subscriber subscriber) throws SQLException {
        try (var statement = connection.prepareStatement(call)) {
            statement.setLong(1, gateOf(subscriber));
            statement.execute();
        }
    }
}
