package fr.parchemin.kit.watchdog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** For alarms: how many keys are parked, how many wait and for how many seconds the longest of them has stood still. */
@ApplicationScoped
class ProgressMetrics {

    private final Watchdog watchdog;
    private final MeterRegistry registry;

    ProgressMetrics(Watchdog watchdog, MeterRegistry registry) {
        this.watchdog = watchdog;
        this.registry = registry;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("parchemin.parked.keys", watchdog, one -> one.last().parked())
                .register(registry);
        Gauge.builder(
                        "parchemin.waiting.messages",
                        watchdog,
                        one -> one.last().waiting().stream()
                                .mapToLong(Waiting::count)
                                .sum())
                .register(registry);
        Gauge.builder(
                        "parchemin.waiting.seconds",
                        watchdog,
                        one -> one.last().waiting().stream()
                                .mapToLong(waiting -> waiting.still().toSeconds())
                                .max()
                                .orElse(0))
                .register(registry);
    }
}
