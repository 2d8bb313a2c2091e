package fr.parchemin.endtoend.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Command lines as plain processes that end with the test. */
final class Processes implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final List<Process> running = new ArrayList<>();
    private final Thread hook = new Thread(this::kill);

    Processes(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** In the background; what it says lies in a file of its name. */
    Process start(String name, Path workingFolder, Map<String, String> environment, List<String> words) {
        Process process = spawn(name, workingFolder, environment, words);
        synchronized (running) {
            running.add(process);
        }
        return process;
    }

    /** To its end, which has to be a good one. */
    void run(String name, Path workingFolder, Map<String, String> environment, List<String> words) {
        int exit = exitOf(name, workingFolder, environment, words);
        if (exit != 0) {
            throw new AssertionError(name + " ended with " + exit + ":\n" + said(name));
        }
    }

    int exitOf(String name, Path workingFolder, Map<String, String> environment, List<String> words) {
        Process process = spawn(name, workingFolder, environment, words);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " does not end:\n" + said(name));
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    String said(String name) {
        try {
            return Files.readString(log(name));
        } catch (IOException nothing) {
            return "";
        }
    }

    private Process spawn(String name, Path workingFolder, Map<String, String> environment, List<String> words) {
        var builder = new ProcessBuilder(words)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PARCHEMIN_"));
        builder.environment().putAll(environment);
        // In a container the common one is its own.
        builder.environment()
                .put(
                        "QUARKUS_VERTX_CACHE_DIRECTORY",
                        folder.resolve("vertx-cache").toString());
        try {
            return builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void kill() {
        synchronized (running) {
            running.forEach(process -> {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().onExit().join();
            });
        }
    }
}
