package fr.parchemin.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Brings a service's database to its layout, by a process of its own: the service never knows the owner's password. */
record Migration(String service, Supplier<Map<String, String>> environment) {

    private static final String PROGRAM = "fr.parchemin.kit.migration.Migration";
    private static final List<String> LIBRARIES = List.of("lib/main/*", "lib/boot/*", "app/*");
    private static final long PATIENCE_SECONDS = 150;

    /** What it says goes to the service's log. */
    void run(Path program, Path log) {
        LogTail tail = LogTail.from(log);
        ProcessBuilder builder = new ProcessBuilder(
                        Command.java().toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, LIBRARIES),
                        PROGRAM,
                        service)
                .directory(program.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment.get());
        if (exit(builder) != 0) {
            throw new StackFailure(tail.lastWord());
        }
    }

    private int exit(ProcessBuilder builder) {
        Process process = start(builder);
        Thread along = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(along);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new StackFailure(
                        "The migration of " + service + " did not end within " + PATIENCE_SECONDS + " s.");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while the database of " + service + " was migrated.", interrupted);
        } finally {
            process.destroyForcibly();
            Command.forget(along);
        }
    }

    private Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException broken) {
            throw Folders.failure("migrate the database of " + service, broken);
        }
    }
}
