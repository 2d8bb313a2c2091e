package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.fault.Second;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.OpenTransactions;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Two of a kind at work, of which one stands still at the worst moment. */
public final class TwoReplicas implements Fault {

    /** Longer than a lease lives and a consumer is waited for. */
    private static final Duration FROZEN = Duration.ofSeconds(12);

    private static final Duration AFTERWARDS = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int TRIES = 400;

    @Override
    public String name() {
        return "replicas";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Two replicas of campus-service and candidate-service");
        report.promise("a relay stopped between send and acknowledgement and woken " + FROZEN.toSeconds()
                + " s later, when its lease has passed on, sends nothing twice and nothing out of order; a consumer"
                + " stopped as long overtakes nobody");
        Platform platform = scene.platform();
        Second campus = Second.of(platform, "campus");
        List<Second> all =
                List.of(campus, Second.of(platform, "candidate"), Second.gatewayBefore(platform, List.of(campus)));
        try {
            all.forEach(second -> report.check("a second " + second.name() + " is ready", second.isReady()));
            CohortLoad load = scene.startLoad(report);
            CohortLoad other = CohortLoad.start(platform, all.getLast().address(), scene.tokens());
            Waiting.pause(AFTERWARDS);
            freezeTheRelay(platform, report);
            freeze(platform.part("candidate").pid());
            report.say("  one candidate-service stood still for " + FROZEN.toSeconds() + " s");
            Waiting.pause(AFTERWARDS);
            other.stop();
            report.figure(
                    "answers through the second gateway: " + other.history().summary());
            report.check(
                    "no answer of the second gateway was wrong", other.history().wrongAnswers());
            report.check("every change acknowledged by the second replica is in the table", other.lost());
            scene.checkAftermath(load, report);
            scene.checkLog(report);
        } finally {
            all.forEach(Second::kill);
        }
        scene.checkProjections(report);
    }

    /** Stops the process again and again until the broker has a batch of it that is not committed. */
    private static void freezeTheRelay(Platform platform, Report report) {
        long pid = platform.part("campus").pid();
        try (OpenTransactions transactions =
                new OpenTransactions(platform.ports().kafka())) {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                Waiting.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(5, 60)));
                Signal.STOP.to(pid);
                List<String> open = openOfTheStopped(transactions);
                if (open.isEmpty()) {
                    Signal.CONT.to(pid);
                } else {
                    report.check("stopped between send and acknowledgement of " + open + " at try " + attempt, true);
                    Waiting.pause(FROZEN);
                    Signal.CONT.to(pid);
                    return;
                }
            }
        }
        report.check("stopped between send and acknowledgement within " + TRIES + " tries", false);
    }

    /** What is still open a moment later is not the other replica's. */
    private static List<String> openOfTheStopped(OpenTransactions transactions) {
        List<String> first = transactions.of("campus");
        if (first.isEmpty()) {
            return first;
        }
        Waiting.pause(STEP);
        List<String> later = transactions.of("campus");
        return first.stream().filter(later::contains).toList();
    }

    private static void freeze(long pid) {
        Signal.STOP.to(pid);
        try {
            Waiting.pause(FROZEN);
        } finally {
            Signal.CONT.to(pid);
        }
    }
}
