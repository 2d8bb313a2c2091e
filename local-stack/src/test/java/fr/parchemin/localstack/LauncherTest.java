package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.localstack.engine.Running;
import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.PartState;
import fr.parchemin.localstack.part.PartState.Phase;
import fr.parchemin.localstack.part.PortOffset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as processes, for an installation of which nothing was built. */
class LauncherTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"status", "down", "reset --yes", "token lyon-admin", "rebuild campus sites"})
    void looking_creates_no_folder(String command) throws Exception {
        // At these ports nobody listens.
        environment.put("PARCHEMIN_PORT_OFFSET", "39000");
        output(command.split(" ", -1));
        assertThat(home()).doesNotExist();
    }

    @Test
    void the_ports_that_it_was_started_with_are_remembered() throws Exception {
        PortOffset.remember(Folders.create(home()), 1_234);
        assertThat(output("status")).contains(" 9314 ").contains(" 16666 ");
        environment.put("PARCHEMIN_PORT_OFFSET", "0");
        assertThat(output("status")).as("whatever the shell says today").contains(" 9314 ");
        environment.put("PARCHEMIN_PORT_OFFSET", "");
        assertThat(output("token", "certifier")).contains("http://127.0.0.1:9414/realms");
        assertThat(output("rebuild", "campus", "x")).contains("http://127.0.0.1:9414/realms");
    }

    @Test
    void it_is_not_started_at_other_ports_while_it_runs() throws Exception {
        PortOffset.remember(Folders.create(home()), 1_234);
        new PartState(Phase.READY, Running.of(ProcessHandle.current()), null, 0, "").write(home().resolve("kafka"));
        environment.put("PARCHEMIN_PORT_OFFSET", "2000");
        assertThat(output("up")).contains("runs with its ports moved by 1234: `down` first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        token nobody      | There is no demo user nobody: it is one of certifier, lyon-admin, nantes-admin
        token Lyon-Admin  | There is no demo user Lyon-Admin: it is one of
        token             | `./parchemin token USER`: USER is one of certifier, lyon-admin
        rebuild x nosuch  | There is no service x: it is one of campus, candidate, assessment, jury.
        rebuild           | SERVICE is one of campus, candidate, assessment, jury
        """)
    void what_does_not_exist_is_answered_by_what_does(String command, String sentence) throws Exception {
        assertThat(output(command.split(" ", -1))).startsWith("parchemin: ").contains(sentence);
    }

    @Test
    void a_second_up_waits_for_the_first() throws Exception {
        Process second;
        Path shown = folder.resolve("shown");
        Console console = new Console(System.out);
        try (UpLock _ = UpLock.take(home(), console)) {
            second = launcher("up").redirectOutput(shown.toFile()).start();
            assertThat(Waiting.until(
                            () -> read(shown).contains("waiting"), Duration.ofSeconds(20), Duration.ofMillis(50)))
                    .isTrue();
            assertThat(second.waitFor(300, TimeUnit.MILLISECONDS)).as("ended").isFalse();
        }
        assertThat(second.waitFor(20, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(read(shown))
                .startsWith("Another `up` is at work here: waiting for it to end.")
                .contains("campus-service is not built");
    }

    @Test
    void a_place_that_may_not_be_written_to_is_named_with_the_way_out() {
        for (IOException refusal : List.of(
                new java.nio.file.AccessDeniedException("/srv/x"),
                new java.nio.file.FileSystemException("/srv/x", null, "Read-only file system"))) {
            assertThat(Folders.failure("create /srv/x", refusal))
                    .hasMessageStartingWith("You may not create /srv/x: name a folder of your own with PARCHEMIN_HOME");
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private String output(String... words) throws IOException, InterruptedException {
        Path shown = folder.resolve("shown");
        assertThat(launcher(words).redirectOutput(shown.toFile()).start().waitFor(60, TimeUnit.SECONDS))
                .isTrue();
        return read(shown);
    }

    private ProcessBuilder launcher(String... words) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Command.java().toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Launcher.class.getName()),
                        Stream.of(words))
                .toList());
        builder.redirectErrorStream(true).environment().remove(PortOffset.VARIABLE);
        builder.environment().put("PARCHEMIN_ROOT", folder.toString());
        builder.environment().put("PARCHEMIN_HOME", home().toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
