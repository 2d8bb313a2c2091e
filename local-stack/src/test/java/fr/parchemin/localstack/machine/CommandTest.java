package fr.parchemin.localstack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(20);

    /** Runs a command for longer than any test. */
    public static void main(String[] arguments) {
        Command.of(List.of(), "sleep", 300).run(Path.of("."), 300);
    }

    @Test
    void a_command_ends_with_whoever_runs_it() throws Exception {
        Process runner = new ProcessBuilder(
                        Command.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(Waiting.until(() -> command(runner).isPresent(), SOON, STEP))
                    .isTrue();
            ProcessHandle command = command(runner).orElseThrow();

            runner.destroy();

            assertThat(Waiting.until(() -> !command.isAlive(), SOON, STEP)).isTrue();
        } finally {
            runner.descendants().forEach(ProcessHandle::destroyForcibly);
            runner.destroyForcibly().waitFor();
        }
    }

    private static Optional<ProcessHandle> command(Process runner) {
        return runner.children()
                .filter(child -> child.info().command().orElse("").endsWith("sleep"))
                .findFirst();
    }
}
