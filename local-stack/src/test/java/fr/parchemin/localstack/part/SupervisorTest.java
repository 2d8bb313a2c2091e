package fr.parchemin.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.localstack.StandInJar;
import fr.parchemin.localstack.engine.Running;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Ports;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.PartState.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    private final int port = Ports.free();

    @BeforeEach
    void build() throws IOException {
        StandInJar.in(folder.resolve("built"));
    }

    @AfterEach
    void end() {
        application(Map.of()).state().process().ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void an_application_that_was_killed_is_started_again() throws Exception {
        Application application = application(Map.of());
        try (Supervisor supervisor = supervisor(application)) {
            supervisor.watch();
            PartState first = await(application, state -> state.phase() == Phase.READY);
            first.process().orElseThrow().destroyForcibly();

            PartState second = await(application, state -> state.phase() == Phase.READY && state.restarts() == 1);

            assertThat(second.running()).isNotEqualTo(first.running());
            assertThat(application.ready()).isTrue();
        }
    }

    @Test
    void an_application_that_dies_while_its_state_cannot_be_written_is_started_again_once_it_can() throws Exception {
        Application application = application(Map.of());
        try (Supervisor supervisor = supervisor(application)) {
            supervisor.watch();
            PartState first = await(application, state -> state.phase() == Phase.READY);
            Path inTheWay = Files.createDirectory(folder.resolve("home/state.draft"));
            ProcessHandle process = first.process().orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            Waiting.pause(Duration.ofSeconds(2));
            Files.delete(inTheWay);

            PartState second = await(application, state -> state.phase() == Phase.READY && state.restarts() > 0);

            assertThat(second.running()).isNotEqualTo(first.running());
        }
    }

    @Test
    void an_application_that_keeps_dying_is_tried_again_with_growing_pauses_and_its_last_word_is_kept()
            throws Exception {
        Application application = application(Map.of("STAND_IN_DIES", "true"));
        try (Supervisor supervisor = supervisor(application)) {
            supervisor.watch();
            long start = System.nanoTime();
            PartState state =
                    await(application, candidate -> candidate.phase() == Phase.FAILED && candidate.restarts() == 3);

            assertThat(state.word()).isEqualTo("ERROR the stand-in was told to die");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("0.5 + 1 + 2 s")
                    .isGreaterThan(Duration.ofMillis(3_500));
        }
    }

    @Test
    void a_new_supervisor_takes_over_what_still_runs() throws Exception {
        Application application = application(Map.of());
        PartState before;
        try (Supervisor killed = supervisor(application)) {
            killed.watch();
            before = await(application, state -> state.phase() == Phase.READY);
        }
        try (Supervisor successor = supervisor(application)) {
            successor.watch();
            before.process().orElseThrow().destroyForcibly();
            PartState after = await(application, state -> state.restarts() == 1 && state.phase() == Phase.READY);
            assertThat(after.running()).isNotEqualTo(before.running());
        }
    }

    @Test
    void a_pid_that_was_given_away_again_is_not_taken_for_the_process_that_had_it() {
        Running ourselves = Running.of(ProcessHandle.current());
        assertThat(ourselves.isAlive()).isTrue();
        assertThat(new Running(ourselves.pid(), "1").isAlive()).isFalse();
    }

    @Test
    void what_runs_is_a_copy_that_a_new_build_does_not_touch() throws Exception {
        Application application = application(Map.of());
        try (Supervisor supervisor = supervisor(application)) {
            supervisor.watch();
            await(application, state -> state.phase() == Phase.READY);
            Folders.delete(folder.resolve("built"));
            application.state().process().orElseThrow().destroyForcibly();
            await(application, state -> state.phase() == Phase.READY && state.restarts() == 1);
        }
    }

    private Application application(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PARCHEMIN_HTTP_PORT", String.valueOf(port));
        return new Application("stand-in", folder.resolve("built"), folder.resolve("home"), port, () -> all, null);
    }

    private static Supervisor supervisor(Part part) {
        return new Supervisor(List.of(part), Clock.systemUTC());
    }

    private static PartState await(Part part, Predicate<PartState> reached) {
        assertThat(Waiting.until(() -> reached.test(part.state()), Duration.ofSeconds(20), Duration.ofMillis(20)))
                .as("reached within 20 s; last: %s", part.state())
                .isTrue();
        return part.state();
    }
}
