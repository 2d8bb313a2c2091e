package fr.parchemin.kit.relay;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.kit.event.Shards;
import fr.parchemin.kit.fault.Waypoints;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs this replica's part of the relay: woken after each commit, and every second for what another replica left. */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long SWEEP_MILLIS = 1000;

    private final javax.sql.DataSource database;
    private final Waypoints waypoints;
    private final String service;
    private final String kafka;
    private final String holder = UuidCreator.getTimeOrderedEpoch().toString();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Semaphore> bells = new ArrayList<>();
    private volatile boolean running = true;

    Relay(
            @DataSource("worker") javax.sql.DataSource database,
            Waypoints waypoints,
            @ConfigProperty(name = "parchemin.service") String service,
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.database = database;
        this.waypoints = waypoints;
        this.service = service;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent started) {
        for (int shard = 0; shard < Shards.COUNT; shard++) {
            var bell = new Semaphore(0);
            var relay = new ShardRelay(
                    shard,
                    "/" + service + "-service",
                    database,
                    new Lease(database, shard, holder),
                    this::producer,
                    waypoints);
            bells.add(bell);
            threads.add(Thread.ofVirtual().name("relay-" + shard).start(() -> run(relay, bell)));
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        for (var thread : threads) {
            thread.join(SWEEP_MILLIS * 3);
        }
    }

    /** There is something to send: called after a commit. */
    public void wake() {
        bells.forEach(Semaphore::release);
    }

    private void run(ShardRelay relay, Semaphore bell) {
        while (running) {
            try {
                if (!relay.sendBatch()) {
                    await(bell);
                }
            } catch (SQLException | KafkaException away) {
                LOG.warnf("Events wait in the outbox, next try in a second: %s", away.toString());
                await(bell);
            }
        }
        try {
            relay.stop();
        } catch (SQLException away) {
            LOG.debugf("The lease runs out by itself: %s", away.toString());
        }
    }

    private static void await(Semaphore bell) {
        try {
            if (bell.tryAcquire(SWEEP_MILLIS, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Producer<String, byte[]> producer(int shard) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-" + shard);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * 1024 * 1024);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
