package fr.parchemin.kit.watchdog;

import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.parking.Parking;
import fr.parchemin.kit.progress.SignsOfLife;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks every few seconds at what waits. Whatever has stood still for longer than the patience is told; and when its
 * worker has not even tried meanwhile, this service is started anew. One that tries in vain is not: no start mends that.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final String OUTBOX = "outbox";

    private final ConsumerWatch consumers;
    private final OutboxWatch outbox;
    private final Instance<Parking> parkings;
    private final SignsOfLife life;
    private final Restart restart;
    private final Duration patience;
    private volatile Findings last = Findings.none();

    Watchdog(
            ConsumerWatch consumers,
            OutboxWatch outbox,
            @Any Instance<Parking> parkings,
            SignsOfLife life,
            Restart restart,
            @ConfigProperty(name = "parchemin.progress.patience") Duration patience) {
        this.consumers = consumers;
        this.outbox = outbox;
        this.parkings = parkings;
        this.life = life;
        this.restart = restart;
        this.patience = patience;
    }

    Findings last() {
        return last;
    }

    @Scheduled(
            every = "{parchemin.progress.look}",
            delayed = "{parchemin.progress.look}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var blind = new TreeMap<String, Cause>();
        if (last.age().compareTo(patience) >= 0) {
            // This process itself has stood still.
            outbox.forget();
            consumers.channels().forEach(consumers::forget);
        }
        var waiting = new ArrayList<>(seen(OUTBOX, outbox::look, outbox::forget, blind));
        for (var channel : consumers.channels()) {
            waiting.addAll(seen(channel.name(), () -> consumers.look(channel), () -> consumers.forget(channel), blind));
        }
        last = new Findings(List.copyOf(waiting), parked(blind), Map.copyOf(blind), patience, System.nanoTime());
        if (enginesAnswer(blind)) {
            last.standingStill().stream().filter(this::isStuck).findFirst().ifPresent(this::startAnew);
        }
    }

    /** Whoever waits for an engine that is away is not helped by a start. */
    private boolean enginesAnswer(Map<String, Cause> blind) {
        return !blind.containsKey(OUTBOX)
                && consumers.channels().stream().anyMatch(channel -> !blind.containsKey(channel.name()));
    }

    private long parked(Map<String, Cause> blind) {
        try {
            return parkings.stream().mapToLong(Parking::count).sum();
        } catch (RuntimeException failure) {
            // Whatever keeps us from looking is told, like what we would have seen.
            blind.put("parked", Cause.of(failure));
            return last.parked();
        }
    }

    private static List<Waiting> seen(
            String what, Callable<List<Waiting>> look, Runnable forget, Map<String, Cause> blind) {
        try {
            return look.call();
        } catch (Exception failure) {
            // Whatever keeps us from looking is told, like what we would have seen.
            blind.put(what, Cause.of(failure));
            forget.run();
            return List.of();
        }
    }

    private boolean isStuck(Waiting waiting) {
        return life.isSilent(waiting.worker(), patience);
    }

    private void startAnew(Waiting stuck) {
        LOG.errorf(
                "%s has done nothing for %d s while %d wait, and does not try: this service is started anew",
                stuck.worker(), stuck.still().toSeconds(), stuck.count());
        restart.now();
    }

    /**
     * Of one look.
     *
     * @param parked keys that wait for an operator
     * @param blind what could not be looked at, and why
     */
    record Findings(List<Waiting> waiting, long parked, Map<String, Cause> blind, Duration patience, long nanos) {

        static Findings none() {
            return new Findings(new ArrayList<>(), 0, Map.of(), Duration.ofDays(1), System.nanoTime());
        }

        List<Waiting> standingStill() {
            return waiting.stream()
                    .filter(one -> one.still().compareTo(patience) >= 0)
                    .toList();
        }

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - nanos);
        }
    }
}
