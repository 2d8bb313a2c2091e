package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Memory;
import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.Part;
import fr.parchemin.localstack.part.PartState;
import fr.parchemin.localstack.part.PartState.Phase;
import fr.parchemin.localstack.part.Supervisor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Every part with its state, seen from outside. */
record StatusTable(Installation installation, Console console, Clock clock) {

    private static final String ROW = "%-19s %-11s %8s %6s %11s %10s %9s";

    /** True when everything is up. */
    public boolean show() {
        console.say(ROW.formatted("part", "state", "pid", "port", "uptime", "memory", "restarts"));
        boolean allUp = row("supervisor", PartState.read(installation.home(Supervisor.NAME)), true, "-");
        for (Answer answer : askedAtOnce(installation.parts())) {
            Part part = answer.part();
            boolean answersNow = answer.came().join();
            allUp &= row(part.title(), part.state(), answersNow, String.valueOf(part.port()));
        }
        return allUp;
    }

    private record Answer(Part part, CompletableFuture<Boolean> came) {}

    /** All at the same time: whoever is frozen takes two seconds to be known, not two more. */
    private static List<Answer> askedAtOnce(List<Part> parts) {
        try (ExecutorService questions = Executors.newVirtualThreadPerTaskExecutor()) {
            return parts.stream()
                    .map(part -> new Answer(
                            part,
                            CompletableFuture.supplyAsync(() -> part.state().isAlive() && part.ready(), questions)))
                    .toList();
        }
    }

    private boolean row(String title, PartState state, boolean answers, String port) {
        Optional<ProcessHandle> process = state.process();
        boolean up = process.isPresent() && answers && state.phase() == Phase.READY;
        console.say(ROW.formatted(
                title,
                word(state, process.isPresent(), answers),
                process.map(running -> String.valueOf(running.pid())).orElse("-"),
                port,
                process.isPresent() && state.since() != null ? uptime(state.since()) : "-",
                process.map(running -> memory(title, running)).orElse("-"),
                state.restarts()));
        return up;
    }

    private static String word(PartState state, boolean alive, boolean answers) {
        return switch (state.phase()) {
            case WAITING -> "down";
            case INSTALLING -> "unpacking";
            case STARTING -> alive ? "starting" : "down";
            case READY -> {
                if (!alive) {
                    yield "down";
                }
                yield answers ? "up" : "not ready";
            }
            case FAILED -> "restarting";
        };
    }

    private String uptime(Instant since) {
        Duration up = Duration.between(since, clock.instant());
        return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }

    private static String memory(String title, ProcessHandle process) {
        OptionalLong bytes = title.equals("PostgreSQL") ? Memory.ofFamily(process) : Memory.of(process);
        return bytes.isPresent() ? (bytes.getAsLong() >> 20) + " MiB" : "-";
    }
}
