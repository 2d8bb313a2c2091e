package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole platform, started by the launcher as a user would. */
public final class Platform implements AutoCloseable {

    public static final List<String> SERVICES = List.of("campus", "candidate", "assessment", "jury");

    private static final long UP_SECONDS = 240;
    private static final String WAIT_THEN_CLEAR_UP =
            "trap '' INT TERM HUP; cat >/dev/null; \"$@\" >/dev/null 2>&1; rm -rf \"$0\"";

    private final Path home;
    private final Ports ports;
    private final @Nullable Process cleaner;

    private Platform(Path home, Ports ports, @Nullable Process cleaner) {
        this.home = home;
        this.ports = ports;
        this.cleaner = cleaner;
    }

    /** A new one in a folder of its own, gone when closed or when this JVM ends, however it ends. */
    public static Platform throwAway() {
        return throwAway(home -> {});
    }

    /** In a folder that is prepared before anything is started. */
    public static Platform throwAway(Consumer<Path> preparation) {
        try {
            Path target = Files.createDirectories(root().resolve("end-to-end/target"));
            Path home = Files.createTempDirectory(target, "platform");
            preparation.accept(home);
            Platform platform = new Platform(home, Ports.free(), null).withCleaner();
            try {
                platform.up();
                return platform;
            } catch (RuntimeException failed) {
                // Whatever stopped the start: what had begun by then must not stay behind.
                platform.close();
                throw failed;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One that somebody else has started and will stop. */
    public static Platform running(Path home, int portOffset) {
        return new Platform(home, new Ports(portOffset), null);
    }

    public Path home() {
        return home;
    }

    public Ports ports() {
        return ports;
    }

    public URI gateway() {
        return at(ports.gateway());
    }

    public URI service(String name) {
        return at(ports.service(name));
    }

    public URI keycloak() {
        return at(ports.keycloak());
    }

    public String issuer() {
        return keycloak() + "/realms/parchemin";
    }

    public Part part(String name) {
        return new Part(name, home.resolve(name));
    }

    public Database database(String service) {
        return new Database(service, "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service, home);
    }

    public String secret(String file) {
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts what does not run. */
    public void up() {
        try {
            Path log = home.resolve("up.log");
            Process up = launcher("up")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!up.waitFor(UP_SECONDS, TimeUnit.SECONDS) || up.exitValue() != 0) {
                up.destroyForcibly();
                throw new IllegalStateException("the platform did not start:\n" + Files.readString(log));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (cleaner == null) {
            return;
        }
        try {
            cleaner.getOutputStream().close();
            cleaner.waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A shell that reads from this JVM and clears up when there is nothing more to read, even after kill -9. */
    private Platform withCleaner() throws IOException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", WAIT_THEN_CLEAR_UP, home.toString()));
        ProcessBuilder down = launcher("down");
        words.addAll(down.command());
        down.command(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Platform(home, ports, down.start());
    }

    private ProcessBuilder launcher(String command) {
        Path target = root().resolve("local-stack/target");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("local-stack-1.0.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*",
                "fr.parchemin.localstack.Launcher",
                command);
        builder.environment().put("PARCHEMIN_ROOT", root().toString());
        builder.environment().put("PARCHEMIN_HOME", home.toString());
        builder.environment().put("PARCHEMIN_PORT_OFFSET", String.valueOf(ports.offset()));
        return builder;
    }

    public static Path root() {
        return Optional.ofNullable(System.getenv("PARCHEMIN_ROOT"))
                .map(named -> Path.of(named).toAbsolutePath())
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .filter(folder -> Files.exists(folder.resolve("local-stack/parts/pom.xml")))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("run this inside a clone of the repository"));
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
