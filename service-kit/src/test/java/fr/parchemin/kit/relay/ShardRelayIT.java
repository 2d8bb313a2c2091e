package fr.parchemin.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import fr.parchemin.localstack.engine.Kafka;
import fr.parchemin.localstack.engine.Postgres;
import fr.parchemin.localstack.engine.RolePasswords;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Two relays of one shard, as two replicas run them. */
class ShardRelayIT {

    private static final Waypoints NOBODY_WATCHES = waypoint -> {};

    private static String kafka = "";
    private static DataSource database = new PGSimpleDataSource();
    private String topic = "";

    @BeforeAll
    static void startParts() {
        var postgres = Postgres.throwAway();
        postgres.prepareService("relay", new RolePasswords("p", "p", "p"));
        var url = postgres.jdbcUrl("relay");
        Flyway.configure()
                .dataSource(url, "relay_owner", "p")
                .locations("db/kit")
                .placeholders(Map.of("app", "relay_app", "worker", "relay_worker"))
                .load()
                .migrate();
        var worker = new PGSimpleDataSource();
        worker.setUrl(url);
        worker.setUser("relay_worker");
        worker.setPassword("p");
        database = worker;
        kafka = Kafka.throwAway().bootstrapServers();
    }

    @BeforeEach
    void emptyOutboxAndFreshTopic() throws SQLException, ExecutionException, InterruptedException {
        execute("delete from outbox");
        execute("delete from unsent_key");
        execute("update relay_lease set expires_at = '-infinity'");
        topic = "relay." + System.nanoTime();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @Test
    void sendsInOrderAndDeletesWhatIsAcknowledged() throws SQLException {
        tell("a", 1, 3);
        var relay = relay("one", NOBODY_WATCHES);
        assertThat(relay.sendBatch()).isFalse();
        assertThat(committed()).containsExactly("a1", "a2", "a3");
        assertThat(waiting()).isZero();
        relay.stop();
    }

    @Test
    void theKeyOrdersAndTheSubjectIsToldBesideIt() throws SQLException {
        tell("a", 1, 1);
        var relay = relay("one", NOBODY_WATCHES);
        relay.sendBatch();
        assertThat(records("read_committed")).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo("key of a");
            assertThat(message.headers().lastHeader("ce_subject").value())
                    .asString()
                    .isEqualTo("a");
        });
        relay.stop();
    }

    @Test
    void theSecondReplicaWaitsForTheLease() throws SQLException {
        var first = relay("one", NOBODY_WATCHES);
        var second = relay("two", NOBODY_WATCHES);
        tell("a", 1, 1);
        first.sendBatch();
        tell("a", 2, 1);
        assertThat(second.sendBatch()).isFalse();
        assertThat(waiting()).isEqualTo(1);
        first.stop();
        second.sendBatch();
        assertThat(committed()).containsExactly("a1", "a2");
        second.stop();
    }

    @Test
    void stoppedBetweenSendAndAcknowledgementItIsFencedWhenItWakes() throws Exception {
        var sent = new CountDownLatch(1);
        var woken = new CountDownLatch(1);
        var sleeper = relay("sleeper", waypoint -> {
            if (waypoint == Waypoint.RELAY_SENT) {
                sent.countDown();
                await(woken);
            }
        });
        tell("a", 1, 2);
        var asleep = CompletableFuture.runAsync(() -> sendBatch(sleeper), Thread.ofVirtual()::start);
        assertThat(sent.await(10, TimeUnit.SECONDS))
                .as(() -> "asleep: " + asleep.handle((_, failure) -> failure).join())
                .isTrue();
        execute("update relay_lease set expires_at = clock_timestamp() - interval '1 second'");

        var successor = relay("successor", NOBODY_WATCHES);
        successor.sendBatch();
        tell("a", 3, 1);
        successor.sendBatch();
        woken.countDown();

        assertThatThrownBy(asleep::join).hasCauseInstanceOf(KafkaException.class);
        assertThat(committed()).containsExactly("a1", "a2", "a3");
        assertThat(sleeper.sendBatch()).as("the lease is the successor's").isFalse();
        assertThat(waiting()).isZero();
        successor.stop();
    }

    @Test
    void stoppedBeforeItsProducerIsReadyItSendsNothingOlderBehindItsSuccessor() throws SQLException {
        var successor = relay("successor", NOBODY_WATCHES);
        var late = new ShardRelay(
                0,
                "/relay",
                database,
                new Lease(database, 0, "late"),
                shard -> overtaken(shard, successor),
                NOBODY_WATCHES);
        tell("a", 1, 1);
        late.sendBatch();
        assertThat(read("read_committed").getLast()).isEqualTo("a2");
        assertThat(waiting()).isZero();
        successor.stop();
    }

    /** The lease passes on while the producer is being made; its successor sends all there is. */
    private Producer<String, byte[]> overtaken(int shard, ShardRelay successor) {
        try {
            execute("update relay_lease set expires_at = clock_timestamp() - interval '1 second'");
            tell("a", 2, 1);
            successor.sendBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return producer(shard);
    }

    @Test
    void anEventThatKafkaWillNeverTakeParksItsKeyWhileAllOthersFlow() throws SQLException {
        tell("a", 1, 2);
        tell("b", 1, 1);
        execute("insert into outbox (shard, id, topic, type, key, subject, sequence, occurred_at, data)"
                + " values (0, gen_random_uuid(), '%s', 't', 'key of b', 'b', 2, now(), repeat('x', 2000000))"
                        .formatted(topic));
        tell("b", 3, 1);
        tell("c", 1, 1);
        var relay = relay("one", NOBODY_WATCHES);
        assertThat(relay.sendBatch()).as("there is more").isTrue();
        assertThat(committed()).isEmpty();
        relay.sendBatch();
        assertThat(committed()).as("those in front of it too").containsExactly("a1", "a2", "b1", "c1");
        assertThat(waiting()).isEqualTo(2);

        execute("delete from outbox where subject = 'b' and sequence = 2");
        execute("delete from unsent_key");
        relay.sendBatch();
        assertThat(committed()).containsExactly("a1", "a2", "b1", "c1", "b3");
        assertThat(waiting()).isZero();
        relay.stop();
    }

    @Test
    void killedBeforeTheAcknowledgementItIsSentAgainBehindWhatAReaderMayHaveSeen() throws SQLException {
        var dying = relay("dying", waypoint -> {
            if (waypoint == Waypoint.RELAY_SENT) {
                throw new KafkaException("as if killed");
            }
        });
        tell("a", 1, 2);
        assertThatThrownBy(dying::sendBatch).isInstanceOf(KafkaException.class);
        assertThat(waiting()).isEqualTo(2);
        var next = relay("dying", NOBODY_WATCHES);
        next.sendBatch();
        assertThat(committed()).containsExactly("a1", "a2");
        assertThat(read("read_uncommitted")).containsExactly("a1", "a2", "a1", "a2");
        next.stop();
    }

    private static void sendBatch(ShardRelay relay) {
        try {
            relay.sendBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static ShardRelay relay(String holder, Waypoints waypoints) {
        return new ShardRelay(0, "/relay", database, new Lease(database, 0, holder), ShardRelayIT::producer, waypoints);
    }

    private static Producer<String, byte[]> producer(int shard) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "transactional.id", "relay-" + shard, "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private void tell(String subject, int from, int count) throws SQLException {
        for (int n = from; n < from + count; n++) {
            execute("insert into outbox (shard, id, topic, type, key, subject, sequence, occurred_at, data)"
                    + " values (0, gen_random_uuid(), '%s', 't', 'key of %s', '%s', %d, now(), '%s%d')"
                            .formatted(topic, subject, subject, n, subject, n));
        }
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .prepareStatement("select count(*) from outbox")
                        .executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<String> committed() {
        return read("read_committed");
    }

    private List<String> read(String isolation) {
        return records(isolation).stream().map(ConsumerRecord::value).toList();
    }

    private List<ConsumerRecord<String, String>> records(String isolation) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", isolation);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var seen = new ArrayList<ConsumerRecord<String, String>>();
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
            }
            return seen;
        }
    }
}
