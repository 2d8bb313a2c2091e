package fr.parchemin.endtoend;

import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.List;

/** Injects faults into a platform of its own, under load, and checks afterwards what was promised. */
final class Faults {

    /** All of them take half as long on two idle processors; full disks take root. */
    private static final Duration AT_MOST = Duration.ofMinutes(75);

    private static final int UNKNOWN = 2;
    private static final int OVERDUE = 3;

    private Faults() {}

    /** All faults, or those named. */
    public static void main(String[] names) {
        List<String> unknown = AllFaults.unknown(List.of(names));
        if (!unknown.isEmpty()) {
            System.err.println("There is no fault " + unknown.getFirst() + "; there are " + kinds() + ".");
            System.exit(UNKNOWN);
        }
        List<Fault> faults = AllFaults.named(List.of(names));
        Report report = new Report(System.out);
        report.say(names.length == 0 ? "all of " + kinds() : String.join(", ", names) + ", of " + kinds());
        Thread.ofPlatform().daemon().start(() -> {
            Waiting.pause(AT_MOST);
            report.say("not done within " + AT_MOST.toMinutes() + " minutes");
            System.exit(OVERDUE);
        });
        report.say("starting a platform of its own");
        try (Platform platform = Platform.throwAway()) {
            report.say(
                    "the platform is up on ports moved by " + platform.ports().offset());
            Scene scene = new Scene(platform, new Tokens(platform));
            scene.awaitRest();
            for (Fault fault : faults) {
                try {
                    fault.inject(scene, report);
                } catch (RuntimeException late) {
                    // Whatever ended it: the others have their turn.
                    report.check(fault.name() + " came to its end: " + late.getMessage(), false);
                    platform.up();
                }
            }
        }
        report.say("");
        report.say(report.summary());
        System.exit(report.isClean() ? 0 : 1);
    }

    private static String kinds() {
        return String.join(", ", AllFaults.names());
    }
}
