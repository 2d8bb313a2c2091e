package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.Arrival;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** SIGSTOP of every process in turn, for a moment and for longer than anybody waits. */
public final class Freezes implements Fault {

    private static final List<Duration> FROZEN =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));
    private static final Duration THAWED_WITHIN = Duration.ofSeconds(40);

    @Override
    public String name() {
        return "freezes";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Every process frozen for 1, 5 and 30 s");
        report.promise("what was told when it wakes is taken in within " + THAWED_WITHIN.toSeconds()
                + " s; nothing acknowledged is lost, nothing has two effects");
        CohortLoad load = scene.startLoad(report);
        for (Duration frozen : FROZEN) {
            KillEach.PARTS.forEach(part -> freeze(scene.platform().part(part), frozen, scene, report));
        }
        scene.checkAftermath(load, report);
        scene.checkLog(report);
    }

    private static void freeze(Part part, Duration frozen, Scene scene, Report report) {
        List<Long> processes = family(part.pid());
        try {
            processes.forEach(process -> send(Signal.STOP, process));
            Waiting.pause(frozen);
        } finally {
            processes.forEach(process -> send(Signal.CONT, process));
        }
        OptionalLong after = Arrival.once(scene.platform(), THAWED_WITHIN);
        report.check(
                "%s, frozen for %d s: all is taken in %s"
                        .formatted(
                                part.name(),
                                frozen.toSeconds(),
                                after.isPresent() ? after.getAsLong() + " ms later" : "never"),
                after.isPresent());
    }

    /** PostgreSQL answers each connection by a process of its own. */
    private static List<Long> family(long pid) {
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static void send(Signal signal, long process) {
        try {
            signal.to(process);
        } catch (IllegalStateException gone) {
            // A process of one connection ends with it.
            if (ProcessHandle.of(process).isPresent()) {
                throw gone;
            }
        }
    }
}
