package fr.parchemin.endtoend.fault;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.OpenTransactions;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Twin;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Two of a kind at work, of which one stands still at the worst moment. */
final class TwoReplicas implements Fault {

    /** Longer than a lease lives and a consumer is waited for. */
    private static final Duration FROZEN = Duration.ofSeconds(12);

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int SECOND = 20;
    private static final int TRIES = 400;
    private static final int OK = 200;

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
        int gateway = platform.ports().gateway() + SECOND;
        List<Process> second = List.of(
                second(platform, "campus", Map.of()),
                second(platform, "candidate", Map.of()),
                second(platform, "gateway", Map.of("PARCHEMIN_CAMPUS_URL", url(port(platform, "campus")))));
        try {
            for (int port : List.of(port(platform, "campus"), port(platform, "candidate"), gateway)) {
                report.check("the second process on port " + port + " is ready", isReady(port));
            }
            CohortLoad load = scene.startLoad(report);
            CohortLoad other = CohortLoad.start(platform, URI.create(url(gateway)), scene.tokens());
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
            second.forEach(process -> process.destroyForcibly().onExit().join());
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

    private static Process second(Platform platform, String name, Map<String, String> different) {
        Map<String, String> environment = new java.util.HashMap<>(different);
        environment.put("PARCHEMIN_HTTP_PORT", String.valueOf(port(platform, name)));
        return Twin.of(platform.part(name)).start(environment);
    }

    private static int port(Platform platform, String name) {
        return SECOND
                + (name.equals("gateway")
                        ? platform.ports().gateway()
                        : platform.ports().service(name));
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static boolean isReady(int port) {
        Api api = new Api(URI.create(url(port)));
        return Waiting.until(
                () -> {
                    try {
                        return api.attempt(Call.get("/q/health/ready")).status() == OK;
                    } catch (IOException notYet) {
                        return false;
                    }
                },
                READY_WITHIN,
                STEP);
    }
}
