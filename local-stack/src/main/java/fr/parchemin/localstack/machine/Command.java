package fr.parchemin.localstack.machine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of a program to its end. */
public record Command(List<String> words) {

    public record Ended(int exit, String output) {
        public boolean succeeded() {
            return exit == 0;
        }

        public String lastLine() {
            String[] lines = output.strip().split("\n", -1);
            return lines[lines.length - 1];
        }
    }

    public static Command of(List<String> prefix, Object... words) {
        List<String> all = new ArrayList<>(prefix);
        for (Object word : words) {
            all.add(word.toString());
        }
        return new Command(List.copyOf(all));
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The option that names a folder of its own: in the common one Vert.x lets in whoever came first, and nobody else. */
    public static String temporaryFolder(Path home) {
        return "-Djava.io.tmpdir=" + Folders.createPrivate(home.resolve("tmp"));
    }

    public Ended run(Path workingFolder, long seconds) {
        return run(workingFolder, seconds, Map.of());
    }

    /** Output goes through a file: a daemon that the program leaves behind would keep a pipe open for ever. */
    public Ended run(Path workingFolder, long seconds, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile("parchemin", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(words)
                        .directory(workingFolder.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                return new Ended(end(builder, seconds), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException broken) {
            throw Folders.failure("run " + words.getFirst(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while " + words.getFirst() + " ran.", interrupted);
        }
    }

    /** Whoever ends while it runs takes it along. */
    private int end(ProcessBuilder builder, long seconds) throws IOException, InterruptedException {
        Child child = new Child();
        Thread along = new Thread(child::end);
        remember(along);
        try {
            Process process = child.start(builder);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StackFailure(words.getFirst() + " did not end within " + seconds + " s.");
            }
            return process.exitValue();
        } finally {
            child.end();
            forget(along);
        }
    }

    private static void remember(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Then the command is part of the ending, which waits for it.
            return;
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Then it runs, and finds nothing left to end.
            return;
        }
    }

    /** Nothing is started between the look and the end. */
    private static final class Child {
        private @Nullable Process process;

        synchronized Process start(ProcessBuilder builder) throws IOException {
            process = builder.start();
            return process;
        }

        synchronized void end() {
            if (process != null) {
                process.destroy();
            }
        }
    }
}
