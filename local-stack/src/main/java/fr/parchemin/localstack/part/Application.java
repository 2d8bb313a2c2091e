package fr.parchemin.localstack.part;

import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of our own applications, run from a copy of what the build made. */
public record Application(
        String name,
        Path built,
        Path home,
        int port,
        Supplier<Map<String, String>> environment,
        @Nullable Migration migration)
        implements Part {

    private static final String JAR = "quarkus-run.jar";
    /** Without the second compiler a start costs half the processor time, which on two cores is what one waits for. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    @Override
    public String title() {
        return name.equals("gateway") ? "gateway" : name + "-service";
    }

    public boolean isBuilt() {
        return Files.exists(built.resolve(JAR));
    }

    /** True when the build has since made another program than the one that runs. */
    public boolean isOutdated() {
        try {
            return Files.exists(program().resolve(JAR))
                    && isBuilt()
                    && !Files.getLastModifiedTime(built.resolve(JAR))
                            .equals(Files.getLastModifiedTime(program().resolve(JAR)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void install() {
        Folders.mirror(built, program());
    }

    @Override
    public void prepare() {
        if (migration != null) {
            migration.run(program(), log());
        }
    }

    @Override
    public ProcessHandle spawn() {
        List<String> words = new ArrayList<>(List.of(Command.java().toString()));
        words.addAll(JVM_OPTIONS);
        words.add(Command.temporaryFolder(home));
        words.add("-jar");
        words.add(program().resolve(JAR).toString());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment.get());
        try {
            return builder.start().toHandle();
        } catch (IOException broken) {
            throw Folders.failure("start " + title(), broken);
        }
    }

    @Override
    public boolean ready() {
        return Http.status(URI.create("http://127.0.0.1:" + port + "/q/health/ready"), Duration.ofSeconds(2))
                == Http.OK;
    }

    private Path program() {
        return home.resolve("program");
    }

    @Override
    public String toString() {
        return "Application[" + name + "]";
    }
}
