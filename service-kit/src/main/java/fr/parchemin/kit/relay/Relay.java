package fr.parchemin.kit.relay;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.kit.engine.KafkaClients;
import fr.parchemin.kit.event.Shards;
import fr.parchemin.kit.fault.Waypoints;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.progress.SignsOfLife;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
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
    private final KafkaClients clients;
    private final SignsOfLife life;
    private final String holder = UuidCreator.getTimeOrderedEpoch().toString();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Semaphore> bells = new ArrayList<>();
    private volatile boolean running = true;

    Relay(
            @DataSource("worker") javax.sql.DataSource database,
            Waypoints waypoints,
            KafkaClients clients,
            SignsOfLife life,
            @ConfigProperty(name = "parchemin.service") String service) {
        this.database = database;
        this.waypoints = waypoints;
        this.service = service;
        this.clients = clients;
        this.life = life;
    }

    void start(@Observes StartupEvent started) {
        for (int shard = 0; shard < Shards.COUNT; shard++) {
            var number = shard;
            var bell = new Semaphore(0);
            var relay = new ShardRelay(
                    shard,
                    "/" + service + "-service",
                    database,
                    new Lease(database, shard, holder),
                    this::producer,
                    waypoints);
            bells.add(bell);
            threads.add(Thread.ofVirtual().name("relay-" + shard).start(() -> run(worker(number), relay, bell)));
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

    /** The name under which a shard's sender is watched. */
    public static String worker(int shard) {
        return "outbox " + shard;
    }

    private void run(String worker, ShardRelay relay, Semaphore bell) {
        while (running) {
            if (!sent(worker, relay)) {
                await(bell);
            }
        }
        try {
            relay.stop();
        } catch (SQLException away) {
            LOG.debugf("The lease runs out by itself: %s", away.toString());
        }
    }

    /** True when there may be more to send. */
    private boolean sent(String worker, ShardRelay relay) {
        try {
            var more = relay.sendBatch();
            life.wentOn(worker);
            return more;
        } catch (SQLException | RuntimeException failure) {
            // Whatever it was: a sender that ended would leave its shard standing still for ever.
            var cause = Cause.of(failure);
            life.failed(worker, cause);
            LOG.warnf("Events wait in the outbox, next try in a second: %s", cause.text());
            return false;
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
        return clients.producer(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-" + shard,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000));
    }
}
