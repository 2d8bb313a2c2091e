package fr.parchemin.localstack;

import fr.parchemin.localstack.PartState.Phase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the supervisor and shows what it does until every part is ready. */
final class Up {

    private static final long NEEDED_BYTES = 1L << 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final int HOPELESS_AFTER_RESTARTS = 1;
    private static final Map<Phase, String> SHOWN = new EnumMap<>(Map.of(
            Phase.INSTALLING, "is unpacked",
            Phase.STARTING, "is starting"));

    private final Installation installation;
    private final List<Part> parts;
    private final Console console;

    Up(Installation installation, Console console) {
        this.installation = installation;
        this.parts = installation.parts();
        this.console = console;
    }

    void run() {
        boolean watched = supervisor().isAlive();
        if (watched && parts.stream().allMatch(part -> phase(part) == Phase.READY)) {
            console.say("Parchemin is up already.");
            outdated().forEach(console::say);
            new Greeting(installation, console).say();
            return;
        }
        if (!watched) {
            check();
            startSupervisor();
        }
        try {
            follow();
        } catch (StackFailure failure) {
            if (!watched) {
                new Down(installation, console).quietly();
            }
            throw failure;
        }
        console.step("Parchemin is up.");
        new Greeting(installation, console).say();
    }

    private void check() {
        Folders.requireSpace(installation.home(), NEEDED_BYTES);
        for (Part part : parts) {
            if (part instanceof Application application && !application.isBuilt()) {
                throw new StackFailure(application.title() + " is not built: " + application.built()
                        + " is missing; run `mvn -DskipTests package` and read what it says.");
            }
            if (!PartState.read(part.home()).isAlive()) {
                PartState.forget(part.home());
                part.ports().forEach(port -> Ports.requireFree(port, part.title()));
            }
        }
        console.step("disk space and ports are fine");
    }

    /** In a session of its own, so that Ctrl-C and a closed terminal do not reach it. */
    private void startSupervisor() {
        Path home = Folders.create(installation.home(Supervisor.NAME));
        PartState.forget(home);
        List<String> words = new ArrayList<>(detached());
        words.addAll(List.of(
                Command.java().toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                program(home) + "/*",
                Supervisor.class.getName()));
        Path log = home.resolve(Supervisor.NAME + ".log");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("PARCHEMIN_ROOT", installation.root().toString());
        try {
            builder.start();
        } catch (IOException broken) {
            throw Folders.failure("start the supervisor", broken);
        }
        if (!Waiting.until(() -> supervisor().isAlive(), Duration.ofSeconds(20), Duration.ofMillis(50))) {
            throw new StackFailure("The supervisor did not start: see " + log + ".");
        }
    }

    /** The class path is linked below the home folder: a new build must not pull it from under the supervisor. */
    private static Path program(Path home) {
        Path program = home.resolve("program");
        Folders.delete(program);
        Folders.create(program);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar") && Files.exists(jar)) {
                Folders.link(jar, program.resolve(jar.getFileName()));
            }
        }
        return program;
    }

    private static List<String> detached() {
        boolean setsid = Files.isExecutable(Path.of("/usr/bin/setsid")) || Files.isExecutable(Path.of("/bin/setsid"));
        return List.of(setsid ? "setsid" : "nohup");
    }

    private void follow() {
        Map<Part, Phase> shown = new HashMap<>();
        while (shown.values().stream().filter(Phase.READY::equals).count() < parts.size()) {
            if (!supervisor().isAlive()) {
                throw new StackFailure("The supervisor has ended: see "
                        + installation.home(Supervisor.NAME).resolve(Supervisor.NAME + ".log") + ".");
            }
            for (Part part : parts) {
                show(part, shown);
            }
            if (console.elapsed().compareTo(PATIENCE) > 0) {
                Part late = parts.stream()
                        .filter(part -> shown.get(part) != Phase.READY)
                        .findFirst()
                        .orElseThrow();
                throw new StackFailure(late.title() + " is not ready after " + PATIENCE.toMinutes() + " min: "
                        + new LogTail(late.log(), 0).lastError().orElse("it left no error") + " (log: " + late.log()
                        + ").");
            }
            Waiting.pause(STEP);
        }
    }

    private void show(Part part, Map<Part, Phase> shown) {
        PartState state = PartState.read(part.home());
        Phase phase = state.phase();
        if (phase == Phase.FAILED && state.restarts() >= HOPELESS_AFTER_RESTARTS) {
            throw new StackFailure(part.title() + " does not start: " + state.word() + " (log: " + part.log() + ").");
        }
        if (shown.put(part, phase) == phase) {
            return;
        }
        if (phase == Phase.READY) {
            console.step("%-19s is ready on port %d".formatted(part.title(), part.port()));
        } else if (phase == Phase.FAILED) {
            console.step("%-19s failed, one more try: %s".formatted(part.title(), state.word()));
        } else if (SHOWN.containsKey(phase)) {
            console.step("%-19s %s".formatted(part.title(), SHOWN.get(phase)));
        }
    }

    private List<String> outdated() {
        return parts.stream()
                .filter(part -> part instanceof Application application && application.isOutdated())
                .map(part -> part.title() + " was built anew since: `down`, then `up`, to run what the build made.")
                .toList();
    }

    private PartState supervisor() {
        return PartState.read(installation.home(Supervisor.NAME));
    }

    private static Phase phase(Part part) {
        return PartState.read(part.home()).phase();
    }
}
