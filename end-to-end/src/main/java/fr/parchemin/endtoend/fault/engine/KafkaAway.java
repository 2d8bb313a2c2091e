package fr.parchemin.endtoend.fault.engine;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.Attempt;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Percentiles;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** No broker for a minute. */
public final class KafkaAway implements Fault {

    private static final Duration BEFORE = Duration.ofSeconds(15);
    private static final Duration AWAY = Duration.ofSeconds(60);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final double SLOWER_AT_MOST = 2;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Kafka stopped for " + AWAY.toSeconds() + " s");
        report.promise("every write is answered, 99 of 100 within " + SLOWER_AT_MOST
                + " times what it took before; everything arrives in order afterwards");
        Part kafka = scene.platform().part("kafka");
        CohortLoad load = scene.startLoad(report);
        Instant start = load.now();
        Waiting.pause(BEFORE);
        Instant stopped = load.now();
        long pid = kafka.pid();
        scene.withoutRestarts(() -> {
            Signal.TERM.to(pid);
            Waiting.pause(AWAY);
        });
        Instant back = load.now();
        report.figure("Kafka ready again %.1f s later"
                .formatted(kafka.awaitSuccessorOf(pid, BACK_WITHIN).toMillis() / 1000.0));
        compare(load.history().changesBetween(start, stopped), load.history().changesBetween(stopped, back), report);
        scene.checkAftermath(load, report);
        scene.checkLog(report);
    }

    private static void compare(List<Attempt> before, List<Attempt> during, Report report) {
        Percentiles normal = took(before);
        Percentiles without = took(during);
        report.figure("a change took " + normal + " before, " + without + " without Kafka");
        report.check(
                "all of " + during.size() + " changes sent meanwhile were acknowledged",
                during.stream()
                        .filter(attempt -> !attempt.isAcknowledged())
                        .limit(5)
                        .map(Attempt::toString)
                        .toList());
        report.check(
                "%.0f changes a second meanwhile".formatted((double) during.size() / AWAY.toSeconds()),
                during.size() >= Scene.LEAST_CHANGES_A_SECOND * AWAY.toSeconds());
        report.check(
                "p99 %.1f times what it was".formatted(without.p99() / normal.p99()),
                without.p99() <= SLOWER_AT_MOST * normal.p99());
    }

    private static Percentiles took(List<Attempt> attempts) {
        return Percentiles.ofMillis(
                attempts.stream().map(attempt -> attempt.took().toNanos() / 1e6).toList());
    }
}
