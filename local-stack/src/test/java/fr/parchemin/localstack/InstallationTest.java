package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real engines with stand-ins for the applications, beside whatever else runs on this machine. */
class InstallationTest {

    /** Another one each time, for what a run that was killed has left behind; below the free ports of the other tests. */
    private static final int PORT_OFFSET = ThreadLocalRandom.current().nextInt(1_000, 4_500);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @Test
    void up_starts_everything_kill_9_is_mended_and_down_leaves_nothing_but_the_data() throws Exception {
        Installation installation = installation();
        new Up(installation, console).run();
        try {
            assertThat(shown()).contains("Parchemin is up.", "curl -s -H");
            new Up(installation, console).run();
            assertThat(shown()).contains("Parchemin is up already.");

            List<Running> killed = new ArrayList<>();
            for (Part part : installation.parts()) {
                ProcessHandle process = part.state().process().orElseThrow();
                killed.add(Running.of(process));
                process.destroyForcibly();
            }
            assertThat(Waiting.until(() -> allMended(installation), Duration.ofMinutes(2), Duration.ofMillis(200)))
                    .as("all ready again; last: %s", states(installation))
                    .isTrue();
            assertThat(killed).noneMatch(Running::isAlive);
            assertThat(new StatusTable(installation, console, Clock.systemUTC()).show())
                    .isTrue();
            assertThat(Tokens.of(installation.issuer(), "certifier", DemoUser.PASSWORD))
                    .isNotBlank();
        } finally {
            new Down(installation, console).run();
        }
        assertThat(installation.parts()).noneMatch(part -> part.ports().stream().anyMatch(Ports::answers));
        assertThat(installation.home("postgres").resolve("data/PG_VERSION")).exists();

        Files.writeString(installation.home().resolve("mine.txt"), "not the stack's");
        new Reset(installation, console).run(true);
        try (var left = Files.list(installation.home())) {
            assertThat(left).containsExactly(installation.home().resolve("mine.txt"));
        }
    }

    @Test
    void a_port_in_use_is_named_with_the_pid_that_holds_it_and_nothing_is_started() throws Exception {
        Installation installation = installation();
        Part kafka = installation.parts().get(1);
        try (ServerSocket squatter = new ServerSocket(kafka.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Up(installation, console).run())
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + squatter.getLocalPort() + ", which Kafka needs, is taken by pid "
                            + ProcessHandle.current().pid());
        }
        assertThat(installation.home(Supervisor.NAME)).doesNotExist();
    }

    @Test
    void an_application_that_was_not_built_is_named() throws Exception {
        Installation installation = installation();
        Folders.delete(folder.resolve("jury-service"));
        assertThatThrownBy(() -> new Up(installation, console).run())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("jury-service is not built");
    }

    @Test
    void passwords_are_made_once_and_only_their_owner_reads_them() throws Exception {
        Installation installation = installation();
        RolePasswords first = installation.passwords("campus");
        assertThat(installation.passwords("campus")).isEqualTo(first);
        assertThat(installation.passwords("jury").app()).isNotEqualTo(first.app());
        assertThat(Files.getPosixFilePermissions(installation.home("passwords").resolve("campus_app")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    private Installation installation() throws IOException {
        for (String module :
                List.of("campus-service", "candidate-service", "assessment-service", "jury-service", "gateway")) {
            StandInJar.in(folder.resolve(module).resolve("target/quarkus-app"));
        }
        if (Files.notExists(folder.resolve("local-stack"))) {
            Files.createSymbolicLink(folder.resolve("local-stack"), Parts.root().resolve("local-stack"));
        }
        return new Installation(folder, folder.resolve("home"), PORT_OFFSET);
    }

    private static boolean allMended(Installation installation) {
        return installation.parts().stream()
                .allMatch(part -> part.state().restarts() > 0 && part.state().isReady());
    }

    private static List<PartState> states(Installation installation) {
        return installation.parts().stream().map(Part::state).toList();
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
