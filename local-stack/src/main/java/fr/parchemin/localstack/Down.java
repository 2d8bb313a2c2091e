package fr.parchemin.localstack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Ends the supervisor first, then the door, the services together, and the engines; data stay. */
record Down(Installation installation, Console console) {

    /** False when nothing ran. */
    boolean run() {
        return run(true);
    }

    void quietly() {
        run(false);
    }

    private boolean run(boolean shown) {
        boolean ran = endSupervisor();
        List<Part> parts = installation.parts();
        ran |= stop(parts, "gateway", shown);
        ran |= stopTogether(parts, shown);
        ran |= stop(parts, "keycloak", shown);
        ran |= stop(parts, "kafka", shown);
        ran |= stop(parts, "postgres", shown);
        return ran;
    }

    private boolean endSupervisor() {
        Optional<ProcessHandle> supervisor =
                PartState.read(installation.home(Supervisor.NAME)).process();
        supervisor.ifPresent(process -> {
            process.destroy();
            if (!Waiting.until(() -> !process.isAlive(), Duration.ofSeconds(10), Duration.ofMillis(20))) {
                process.destroyForcibly();
            }
        });
        PartState.forget(installation.home(Supervisor.NAME));
        return supervisor.isPresent();
    }

    private boolean stopTogether(List<Part> parts, boolean shown) {
        List<CompletableFuture<Boolean>> stops = Installation.SERVICES.stream()
                .map(service -> CompletableFuture.supplyAsync(() -> stop(parts, service, shown)))
                .toList();
        return stops.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
    }

    private boolean stop(List<Part> parts, String name, boolean shown) {
        Part part = parts.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        Optional<ProcessHandle> process = PartState.read(part.home()).process();
        process.ifPresent(running -> {
            part.stop(running);
            if (shown) {
                console.step("%-19s stopped".formatted(part.title()));
            }
        });
        PartState.forget(part.home());
        return process.isPresent();
    }
}
