package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.localstack.engine.RolePasswords;
import fr.parchemin.localstack.engine.Running;
import fr.parchemin.localstack.engine.Tokens;
import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Parts;
import fr.parchemin.localstack.machine.Ports;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.Application;
import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.KeycloakPart;
import fr.parchemin.localstack.part.Part;
import fr.parchemin.localstack.part.PartState;
import fr.parchemin.localstack.part.Supervisor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real engines with stand-ins for the applications, beside whatever else runs on this machine. */
class InstallationTest {

    /** Another one each time, for what a run that was killed has left behind; below the free ports of the other tests. */
    private static final int PORT_OFFSET = ThreadLocalRandom.current().nextInt(1_000, 4_500);

    @TempDir
    Path temporary;

    private Path folder;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @BeforeEach
    void moveBelowAFolderWithAnAccent() throws IOException {
        folder = Files.createDirectories(temporary.resolve("été à Orléans/l'installation"));
    }

    @Test
    void up_starts_everything_kill_9_is_mended_and_down_leaves_nothing_but_the_data() throws Exception {
        Installation installation = installation();
        new Up(installation, console).run();
        try {
            assertThat(shown()).contains("Parchemin is up.", "curl -s -H");
            new Up(installation, console).run();
            assertThat(shown()).contains("Parchemin is up already.");

            assertNobodyElseReads(installation);
            assertUsesNoCommonFolder(installation);
            assertSeenWhenFrozen(installation, "Kafka");
            assertSeenWhenFrozen(installation, "PostgreSQL");

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
            assertWaitsForAPartThatDiedAgain(installation);
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
    void ctrl_c_during_up_says_what_happens_and_leaves_nothing_running() throws Exception {
        Installation installation = installation();
        Path said = temporary.resolve("said");
        Process up = up(said);
        assertThat(Waiting.until(
                        () -> installation.parts().stream()
                                .anyMatch(part -> part.state().isAlive()),
                        Duration.ofSeconds(60),
                        Duration.ofMillis(20)))
                .isTrue();
        Command.of(List.of(), "kill", "-INT", up.pid()).run(folder, 10);

        assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(up.exitValue()).isEqualTo(130);
        assertThat(Files.readString(said))
                .contains("Interrupted: what this `up` has started is stopped again; data stay.")
                .endsWith("Nothing runs any more. The next `up` begins anew.\n");
        assertThat(installation.parts()).noneMatch(part -> part.state().isAlive());
        assertThat(PartState.read(installation.home(Supervisor.NAME)).isAlive()).isFalse();
        assertThat(installation.parts()).noneMatch(part -> part.ports().stream().anyMatch(Ports::answers));
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

    /** It has been restarted before and may be restarted once more: nothing is hopeless yet. */
    private void assertWaitsForAPartThatDiedAgain(Installation installation) {
        Part gateway = installation.parts().getLast();
        gateway.state().process().orElseThrow().destroyForcibly();
        assertThat(Waiting.until(
                        () -> gateway.state().phase() == PartState.Phase.FAILED,
                        Duration.ofSeconds(10),
                        Duration.ofMillis(10)))
                .isTrue();
        shown.reset();
        new Up(installation, console).run();
        assertThat(shown()).contains(gateway.title() + "             failed, one more try", "Parchemin is up.");
    }

    /** What is asked must answer: an open port alone says nothing of a process that is stopped. */
    private void assertSeenWhenFrozen(Installation installation, String title) {
        Part frozen = installation.parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
        long pid = frozen.state().process().orElseThrow().pid();
        shown.reset();
        Command.of(List.of(), "kill", "-STOP", pid).run(folder, 10);
        try {
            long start = System.nanoTime();
            assertThat(new StatusTable(installation, console, Clock.systemUTC()).show())
                    .isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            assertThat(shown()).containsPattern("(?m)^" + title + " +not ready ");
            assertThat(shown().lines().filter(line -> line.contains("not ready")))
                    .hasSize(1);
        } finally {
            Command.of(List.of(), "kill", "-CONT", pid).run(folder, 10);
        }
        assertThat(Waiting.until(frozen::ready, Duration.ofSeconds(20), Duration.ofMillis(100)))
                .isTrue();
    }

    private static void assertNobodyElseReads(Installation installation) throws IOException {
        for (Part part : installation.parts()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part.home())))
                    .as(part.name())
                    .matches("rwx--[-x]--[-x]");
            assertOwnerOnly(part.log());
        }
        assertOwnerOnly(installation.home(Supervisor.NAME).resolve("supervisor.log"));
        for (String data : List.of("kafka", "keycloak")) {
            try (var files = Files.walk(installation.home(data).resolve("data"))) {
                for (Path file : files.toList()) {
                    assertOwnerOnly(file);
                }
            }
        }
    }

    /** Another account may have been there first, and may keep it. */
    private static void assertUsesNoCommonFolder(Installation installation) {
        for (Part part : installation.parts()) {
            if (part instanceof Application || part instanceof KeycloakPart) {
                String[] words = part.state()
                        .process()
                        .flatMap(process -> process.info().arguments())
                        .orElseThrow();
                assertThat(words).as(part.name()).anyMatch(word -> word.startsWith("-Djava.io.tmpdir=" + part.home()));
            }
        }
    }

    private static void assertOwnerOnly(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .as(file.toString())
                .matches("r[-w][-x]------");
    }

    private Process up(Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Command.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "up")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(installation().environment());
        return builder.start();
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
