package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.List;

/** kill -9 of every process in turn, under load. */
public final class KillEach implements Fault {

    static final List<String> PARTS =
            List.of("campus", "candidate", "assessment", "jury", "gateway", "postgres", "kafka", "keycloak");
    static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final Duration AFTERWARDS = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public void inject(Scene scene, Report report) {
        PARTS.forEach(part -> kill(scene.platform().part(part), scene, report));
        report.title("After all kills");
        scene.checkLog(report);
    }

    private static void kill(Part part, Scene scene, Report report) {
        report.title("kill -9 of " + part.name());
        report.promise("the launcher has it ready again within " + BACK_WITHIN.toSeconds()
                + " s; nothing acknowledged is lost, nothing has two effects, every projection follows");
        CohortLoad load = scene.startLoad(report);
        long pid = part.pid();
        Signal.KILL.to(pid);
        try {
            Duration away = part.awaitSuccessorOf(pid, BACK_WITHIN);
            report.check("ready again after %.1f s".formatted(away.toMillis() / 1000.0), true);
        } catch (IllegalStateException late) {
            report.check(String.valueOf(late.getMessage()), false);
        }
        Waiting.pause(AFTERWARDS);
        scene.checkAftermath(load, report);
    }
}
