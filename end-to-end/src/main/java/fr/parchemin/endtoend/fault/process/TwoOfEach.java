package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.fault.Second;
import fr.parchemin.endtoend.jury.JuryLoad;
import fr.parchemin.endtoend.platform.Platform;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two replicas of every service behind two gateways, while people are made ready, heard and awarded. */
public final class TwoOfEach implements Fault {

    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SESSIONS = 8;
    private static final int WARM_UP = 8;
    private static final int PEOPLE = 4;
    // 10 s of it the broker waits for a consumer that was killed before it gives its partitions to the others.
    private static final Duration ALONE_AGAIN_WITHIN = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "twins";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Two replicas of every service, from the enrolment to the certificate");
        report.promise("it ends as with one of each; after kill -9 of the second ones the first ones alone lead a"
                + " session to its end within %d s".formatted(ALONE_AGAIN_WITHIN.toSeconds()));
        Platform platform = scene.platform();
        List<Second> services = Platform.SERVICES.stream()
                .map(service -> Second.of(platform, service))
                .toList();
        List<Second> all = new ArrayList<>(services);
        try {
            Second gateway = Second.gatewayBefore(platform, services);
            all.add(gateway);
            all.forEach(second -> report.check("a second " + second.name() + " is ready", second.isReady()));
            List<URI> gateways = List.of(platform.gateway(), gateway.address());
            // The second ones have just started, and eight clients at once find their first answers slow.
            checkSessions(WARM_UP, gateways, PATIENCE, AT_MOST, scene, report);
            JuryLoad load = JuryLoad.start(gateways, scene.tokens(), SESSIONS, PEOPLE, Duration.ZERO);
            report.check("every session comes to its end", load.awaitEnd(AT_MOST));
            KillDuringSessions.checkAftermath(scene, load, report);
        } finally {
            all.forEach(Second::kill);
        }
        checkSessions(1, List.of(platform.gateway()), Duration.ZERO, ALONE_AGAIN_WITHIN, scene, report);
        scene.checkProjections(report);
    }

    /** Of one person each. */
    private static void checkSessions(
            int sessions, List<URI> gateways, Duration patience, Duration within, Scene scene, Report report) {
        long start = System.nanoTime();
        JuryLoad load = JuryLoad.start(gateways, scene.tokens(), sessions, 1, patience);
        boolean ended = load.awaitEnd(within);
        report.check(
                "%d of %d come to their end within %d s: %.1f s"
                        .formatted(load.sessions(), sessions, within.toSeconds(), (System.nanoTime() - start) / 1e9),
                ended && load.sessions() == sessions);
        report.check("no answer was wrong", load.tally().wrongAnswers());
    }
}
