package fr.parchemin.endtoend.fault.engine;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.fault.Second;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Services that are started while PostgreSQL is away. */
public final class EarlyStart implements Fault {

    /** Longer than any of them takes to start. */
    private static final Duration AWAY = Duration.ofSeconds(45);

    private static final Duration READY_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(2);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(50);
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    @Override
    public String name() {
        return "early";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Every service started while PostgreSQL is away");
        report.promise(
                "it waits, says within %d s that it is not ready, and is ready within %d s of PostgreSQL's return"
                        .formatted(ANSWERED_WITHIN.toSeconds(), READY_WITHIN.toSeconds()));
        Platform platform = scene.platform();
        Part postgres = platform.part("postgres");
        long pid = postgres.pid();
        List<Second> early = new ArrayList<>();
        try {
            scene.withoutRestarts(() -> {
                Signal.KILL.to(pid);
                Platform.SERVICES.forEach(service -> early.add(Second.of(platform, service)));
                Waiting.pause(AWAY);
                early.forEach(second -> lookAt(second, report));
            });
            Waiting.until(() -> answers(platform), BACK_WITHIN, STEP);
            long back = System.nanoTime();
            early.forEach(second -> {
                OptionalLong after = readyAfter(second, back);
                report.check(
                        second.name() + " is ready " + (after.isPresent() ? after.getAsLong() + " ms" : "never")
                                + " after PostgreSQL answers",
                        after.isPresent() && after.getAsLong() <= READY_WITHIN.toMillis());
            });
            postgres.awaitSuccessorOf(pid, BACK_WITHIN);
        } finally {
            early.forEach(Second::kill);
        }
        scene.checkProjections(report);
    }

    private static void lookAt(Second second, Report report) {
        long start = System.nanoTime();
        int status = ready(second);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        report.check(
                second.name() + " runs, and says after " + took.toMillis() + " ms that it is not ready",
                second.process().isAlive() && status == UNAVAILABLE && took.compareTo(ANSWERED_WITHIN) <= 0);
    }

    private static OptionalLong readyAfter(Second second, long back) {
        boolean ready = Waiting.until(() -> ready(second) == OK, BACK_WITHIN, STEP);
        return ready ? OptionalLong.of((System.nanoTime() - back) / 1_000_000) : OptionalLong.empty();
    }

    private static int ready(Second second) {
        try {
            return new Api(second.address())
                    .attempt(Call.get("/q/health/ready"))
                    .status();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static boolean answers(Platform platform) {
        try {
            return platform.database("campus").count("select 1") == 1;
        } catch (IllegalStateException away) {
            return false;
        }
    }
}
