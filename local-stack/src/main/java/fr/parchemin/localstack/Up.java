package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.LogTail;
import fr.parchemin.localstack.machine.Ports;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.Application;
import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.KeycloakPart;
import fr.parchemin.localstack.part.Part;
import fr.parchemin.localstack.part.PartState;
import fr.parchemin.localstack.part.PartState.Phase;
import fr.parchemin.localstack.part.PortOffset;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the supervisor and shows what it does until every part is ready. */
final class Up {

    static final long NEEDED_BYTES = 1L << 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Installation installation;
    private final List<Part> parts;
    private final Console console;
    private final Background background;

    public Up(Installation installation, Console console) {
        this.installation = installation;
        this.parts = installation.parts();
        this.console = console;
        this.background = new Background(installation);
    }

    public void run() {
        try (UpLock _ = UpLock.take(installation.home(), console)) {
            start();
        }
    }

    private void start() {
        boolean watched = background.isAlive();
        requireSamePorts();
        if (watched && parts.stream().allMatch(part -> part.state().isReady())) {
            console.say("Parchemin is up already.");
            greet();
            return;
        }
        if (!watched) {
            check();
        }
        try {
            followUnlessInterrupted(watched);
        } catch (StackFailure failure) {
            if (!watched) {
                new Down(installation, console).quietly();
            }
            throw failure;
        }
        console.step("Parchemin is up.");
        greet();
    }

    private void followUnlessInterrupted(boolean watched) {
        try (Interruption _ =
                watched ? Interruption.leavesRunning(console) : Interruption.stops(installation, console)) {
            if (!watched) {
                background.start();
            }
            follow();
        }
    }

    private void requireSamePorts() {
        int before = PortOffset.remembered(installation.home()).orElse(installation.portOffset());
        boolean runs = background.isAlive()
                || parts.stream().anyMatch(part -> part.state().isAlive());
        if (runs && before != installation.portOffset()) {
            throw new StackFailure("This installation runs with its ports moved by " + before
                    + ": `down` first, then `up`" + " with PARCHEMIN_PORT_OFFSET=" + installation.portOffset() + ".");
        }
    }

    private void check() {
        Folders.requireSpace(installation.home(), NEEDED_BYTES);
        for (Part part : parts) {
            if (part instanceof Application application && !application.isBuilt()) {
                throw new StackFailure(application.title() + " is not built: " + application.built()
                        + " is missing; run `mvn -DskipTests package` and read what it says.");
            }
            if (!part.state().isAlive()) {
                PartState.forget(part.home());
                part.ports().forEach(port -> Ports.requireFree(port, part.title()));
            }
        }
        console.step("disk space and ports are fine");
    }

    private void follow() {
        Map<Part, Phase> shown = new HashMap<>();
        Map<Part, Integer> restartsBefore = new HashMap<>();
        parts.forEach(part -> restartsBefore.put(part, part.state().restarts()));
        while (shown.values().stream().filter(Phase.READY::equals).count() < parts.size()) {
            if (!background.isAlive()) {
                throw new StackFailure("The supervisor has ended: see " + background.log() + ".");
            }
            for (Part part : parts) {
                show(part, shown, restartsBefore.getOrDefault(part, 0));
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

    /** Whoever fails again after a restart that was made meanwhile is given up; older restarts say nothing of today. */
    private void show(Part part, Map<Part, Phase> shown, int restartsBefore) {
        PartState state = part.state();
        Phase phase = state.phase();
        if (phase == Phase.FAILED && state.restarts() > restartsBefore) {
            throw new StackFailure(part.title() + " does not start: " + state.word() + " (log: " + part.log() + ").");
        }
        if (shown.put(part, phase) == phase) {
            return;
        }
        String word = switch (phase) {
            case WAITING -> "";
            case INSTALLING -> part.installing();
            case STARTING -> "is starting";
            case READY -> "is ready on port " + part.port();
            case FAILED -> "failed, one more try: " + state.word();
        };
        if (!word.isEmpty()) {
            console.step("%-19s %s".formatted(part.title(), word));
        }
    }

    private void greet() {
        for (Part part : parts) {
            if (part instanceof Application application && application.isOutdated()) {
                console.say(part.title() + " was built anew since: `down`, then `up`, to run what the build made.");
            } else if (part instanceof KeycloakPart keycloak && keycloak.hasOutdatedRealm()) {
                console.say("The realm file has changed since it was imported: it counts after `reset`.");
            }
        }
        new Greeting(installation, console).say();
    }
}
