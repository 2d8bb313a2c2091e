package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the engines' files lie: in the build folder of local-stack/parts, below the repository's root. */
public final class Parts {

    private static final Path MARK = Path.of("local-stack", "parts", "pom.xml");

    private Parts() {}

    /** The launcher names the root; tests run in their module's folder: look upwards from the classes, then from here. */
    public static Path root() {
        String named = System.getenv("PARCHEMIN_ROOT");
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        return Stream.of(classes(), Path.of("").toAbsolutePath())
                .map(Parts::rootAbove)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new StackFailure("No " + MARK + " above "
                        + Path.of("").toAbsolutePath() + ": run this inside a clone of the repository."));
    }

    public static Path postgresArchive() {
        return single(folder("postgresql"), ".jar");
    }

    public static Path keycloakArchive() {
        return single(folder("keycloak"), ".zip");
    }

    public static Path kafkaJars() {
        Path jars = folder("kafka");
        if (!Files.isDirectory(jars)) {
            throw notBuilt(jars);
        }
        return jars;
    }

    public static Path folder(String engine) {
        return root().resolve("local-stack/parts/target").resolve(engine);
    }

    private static Path single(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw notBuilt(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            if (found.size() != 1) {
                throw notBuilt(folder);
            }
            return found.getFirst();
        } catch (IOException unreadable) {
            throw new StackFailure("Cannot read " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static StackFailure notBuilt(Path folder) {
        return new StackFailure(
                folder + " is missing or incomplete: run `mvn -pl local-stack -am clean package -DskipTests`.");
    }

    private static Path classes() {
        try {
            return Path.of(Parts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Path> rootAbove(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(MARK)))
                .findFirst();
    }
}
