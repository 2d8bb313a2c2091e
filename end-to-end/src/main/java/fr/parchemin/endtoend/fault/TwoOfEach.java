package fr.parchemin.endtoend.fault;

import fr.parchemin.endtoend.jury.JuryLoad;
import fr.parchemin.endtoend.platform.Platform;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two replicas of every service behind two gateways, while people are made ready, heard and awarded. */
final class TwoOfEach implements Fault {

    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SESSIONS = 8;
    private static final int PEOPLE = 4;

    @Override
    public String name() {
        return "twins";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Two replicas of every service, from the enrolment to the certificate");
        report.promise("it ends as with one of each");
        Platform platform = scene.platform();
        List<Second> services = Platform.SERVICES.stream()
                .map(service -> Second.of(platform, service))
                .toList();
        List<Second> all = new ArrayList<>(services);
        try {
            Second gateway = Second.gatewayBefore(platform, services);
            all.add(gateway);
            all.forEach(second -> report.check("a second " + second.name() + " is ready", second.isReady()));
            scene.tokens().forget();
            List<URI> gateways = List.of(platform.gateway(), gateway.address());
            // The second ones have just started, and the first answer of each takes its time.
            report.check(
                    "all are warm",
                    gateways.stream()
                            .allMatch(one -> JuryLoad.start(List.of(one), scene.tokens(), 1, 1, PATIENCE)
                                    .awaitEnd(AT_MOST)));
            JuryLoad load = JuryLoad.start(gateways, scene.tokens(), SESSIONS, PEOPLE, Duration.ZERO);
            report.check("every session comes to its end", load.awaitEnd(AT_MOST));
            KillDuringSessions.checkAftermath(scene, load, report);
        } finally {
            all.forEach(Second::close);
        }
        scene.checkProjections(report);
    }
}
