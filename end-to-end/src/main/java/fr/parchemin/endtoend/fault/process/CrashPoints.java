package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Twin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that ends exactly where being killed would hurt most. */
public final class CrashPoints implements Fault {

    private static final int AS_KILLED = 137;
    private static final Duration REACHED_WITHIN = Duration.ofSeconds(40);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final String PASS = "5";
    private static final List<String> WHERE_EVENTS_ARE_MADE =
            List.of("BEFORE_COMMIT", "AFTER_COMMIT", "RELAY_BEFORE_SEND", "RELAY_SENT", "RELAY_ACKNOWLEDGED");
    private static final List<String> WHERE_EVENTS_ARE_TAKEN_IN = List.of("INBOX_BEFORE_COMMIT", "INBOX_AFTER_COMMIT");

    @Override
    public String name() {
        return "crash-points";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Crash points");
        report.promise("each point is reached within " + REACHED_WITHIN.toSeconds()
                + " s, and afterwards every acknowledged change has exactly one effect everywhere");
        CohortLoad load = scene.startLoad(report);
        crash("campus", WHERE_EVENTS_ARE_MADE, scene, report);
        crash("candidate", WHERE_EVENTS_ARE_TAKEN_IN, scene, report);
        scene.checkAftermath(load, report);
        scene.checkLog(report);
    }

    private static void crash(String service, List<String> points, Scene scene, Report report) {
        Part part = scene.platform().part(service);
        Twin twin = Twin.of(part);
        long pid = part.pid();
        scene.withoutRestarts(() -> {
            Signal.KILL.to(pid);
            points.forEach(point -> crash(twin, point, report));
        });
        part.awaitSuccessorOf(pid, BACK_WITHIN);
    }

    private static void crash(Twin twin, String point, Report report) {
        Process process = twin.start(Map.of("PARCHEMIN_CRASH_POINT", point, "PARCHEMIN_CRASH_PASS", PASS));
        try {
            boolean ended = process.waitFor(REACHED_WITHIN.toSeconds(), TimeUnit.SECONDS);
            report.check(
                    twin.name() + "-service ended at pass " + PASS + " of " + point,
                    ended && process.exitValue() == AS_KILLED);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
