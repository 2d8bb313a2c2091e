package fr.parchemin.localstack;

import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.Part;
import fr.parchemin.localstack.part.PartState;
import fr.parchemin.localstack.part.Supervisor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ends the supervisor first, then the door, the services together, and the engines; data stay. */
record Down(Installation installation, Console console) {

    private static final List<List<String>> ORDER =
            List.of(List.of("gateway"), Installation.SERVICES, List.of("keycloak", "kafka"), List.of("postgres"));

    /** False when nothing ran. */
    public boolean run() {
        return run(true);
    }

    void quietly() {
        run(false);
    }

    private boolean run(boolean shown) {
        boolean ran = endSupervisor();
        for (List<String> group : ORDER) {
            ran |= stop(group, shown);
        }
        return ran;
    }

    private boolean endSupervisor() {
        Path home = installation.home(Supervisor.NAME);
        PartState state = PartState.read(home);
        boolean ran = state.isAlive();
        if (state.running() != null) {
            state.running().end(Duration.ofSeconds(10));
        }
        PartState.forget(home);
        return ran;
    }

    /** The members of a group stop at the same time. */
    private boolean stop(List<String> group, boolean shown) {
        try (ExecutorService stops = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> ran = installation.parts().stream()
                    .filter(part -> group.contains(part.name()))
                    .map(part -> CompletableFuture.supplyAsync(() -> stop(part, shown), stops))
                    .toList();
            return ran.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
        }
    }

    private boolean stop(Part part, boolean shown) {
        PartState state = part.state();
        boolean ran = state.isAlive();
        if (ran && state.running() != null) {
            part.stop(state.running());
            if (shown) {
                console.step("%-19s stopped".formatted(part.title()));
            }
        }
        PartState.forget(part.home());
        return ran;
    }
}
