package fr.parchemin.endtoend.fault;

import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.LogOrder;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Signal;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The platform on which a fault is injected, the load upon it, and what must hold afterwards. */
public record Scene(Platform platform, Tokens tokens) {

    private static final List<String> TOPICS = List.of(
            "parchemin.campus",
            "parchemin.candidate",
            "parchemin.enrolment",
            "parchemin.assessment",
            "parchemin.professional",
            "parchemin.jury");
    public static final int LEAST_CHANGES_A_SECOND = 50;
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final Duration WARM_WITHIN = Duration.ofSeconds(60);
    private static final Duration SETTLING = Duration.ofMinutes(2);

    /** Until everybody knows the campuses and the certification. */
    public void awaitRest() {
        var differences = new Reconciliation(platform).differencesAfter(SETTLING);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("the platform does not come to rest: " + differences);
        }
    }

    /** Warm, and fast enough to count as load. */
    public CohortLoad startLoad(Report report) {
        tokens.forget();
        CohortLoad load = CohortLoad.start(platform, tokens);
        long deadline = System.nanoTime() + WARM_WITHIN.toNanos();
        double rate = load.rateOver(CALM);
        while (rate < LEAST_CHANGES_A_SECOND && System.nanoTime() < deadline) {
            rate = load.rateOver(CALM);
        }
        report.check(
                "at least %d acknowledged changes a second before the fault: %.0f"
                        .formatted(LEAST_CHANGES_A_SECOND, rate),
                rate >= LEAST_CHANGES_A_SECOND);
        return load;
    }

    public void checkAftermath(CohortLoad load, Report report) {
        load.stop();
        report.figure("answers: " + load.history().summary());
        report.check("no answer was wrong", load.history().wrongAnswers());
        report.check(
                "every one of " + load.cohorts() + " acknowledged cohorts is in its owner's table as acknowledged",
                load.lost());
        checkProjections(report);
    }

    public void checkProjections(Report report) {
        long start = System.nanoTime();
        var differences = new Reconciliation(platform).differencesAfter(SETTLING);
        report.check(
                "every projection equals its owner's table, every inbox its publisher's last sequence; outboxes and"
                        + " parked keys are empty (after %.1f s)".formatted((System.nanoTime() - start) / 1e9),
                differences);
    }

    public void checkLog(Report report) {
        checkLog("parchemin.campus", report);
    }

    public void checkEveryLog(Report report) {
        TOPICS.forEach(topic -> checkLog(topic, report));
    }

    private void checkLog(String topic, Report report) {
        LogOrder log = LogOrder.of(topic, platform.ports().kafka());
        report.figure(log.messages() + " committed messages in " + topic + ", " + log.repeated() + " of them repeats");
        report.check("each subject's messages are in order and complete", log.objections());
    }

    /** While it is frozen nothing is restarted. */
    public Part launcher() {
        return platform.part("supervisor");
    }

    public void withoutRestarts(Runnable fault) {
        withoutRestarts(() -> {
            fault.run();
            return true;
        });
    }

    public <T> T withoutRestarts(Supplier<T> fault) {
        long launcher = launcher().pid();
        Signal.STOP.to(launcher);
        try {
            return fault.get();
        } finally {
            Signal.CONT.to(launcher);
        }
    }
}
