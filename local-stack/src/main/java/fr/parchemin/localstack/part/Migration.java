package fr.parchemin.localstack.part;

import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.LogTail;
import fr.parchemin.localstack.machine.StackFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Brings a service's database to its layout, by a process of its own: the service never knows the owner's password. */
record Migration(String service, Supplier<Map<String, String>> environment) {

    private static final String PROGRAM = "fr.parchemin.kit.migration.Migration";
    private static final List<String> LIBRARIES = List.of("lib/main/*", "lib/boot/*", "app/*");
    private static final long PATIENCE_SECONDS = 150;

    /** What it says goes to the service's log. */
    void run(Path program, Path log) {
        LogTail tail = LogTail.from(log);
        Command.Ended ended = Command.of(
                        List.of(),
                        Command.java(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, LIBRARIES),
                        PROGRAM,
                        service)
                .run(program, PATIENCE_SECONDS, environment.get());
        append(log, ended.output());
        if (!ended.succeeded()) {
            throw new StackFailure(tail.lastWord());
        }
    }

    private static void append(Path log, String output) {
        try {
            Files.writeString(log, output, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw Folders.failure("write " + log, broken);
        }
    }
}
