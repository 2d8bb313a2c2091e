package fr.parchemin.localstack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(20);

    /** Runs a command for longer than any test; or, told so, one that is run while this program ends. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Command.of(List.of(), "sleep", 300).run(Path.of("."), 300);
        } else {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> System.out.print(Command.of(List.of(), "echo", "last words")
                            .run(Path.of("."), 10)
                            .output())));
        }
    }

    /** What `up` has started is stopped by commands after Ctrl-C. */
    @Test
    void a_command_runs_while_the_program_ends() throws Exception {
        Process ending = runner("late").start();
        try (BufferedReader said = ending.inputReader()) {
            assertThat(said.lines()).containsExactly("last words");
        }
    }

    @Test
    void a_command_ends_with_whoever_runs_it() throws Exception {
        Process runner =
                runner().redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
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

    private static ProcessBuilder runner(String... arguments) {
        List<String> java = List.of(
                Command.java().toString(), "-cp", System.getProperty("java.class.path"), CommandTest.class.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectErrorStream(true);
    }

    private static Optional<ProcessHandle> command(Process runner) {
        return runner.children()
                .filter(child -> child.info().command().orElse("").endsWith("sleep"))
                .findFirst();
    }
}
