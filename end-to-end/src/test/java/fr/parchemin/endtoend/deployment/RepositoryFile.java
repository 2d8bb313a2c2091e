package fr.parchemin.endtoend.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file by its path below the repository's root. */
record RepositoryFile(String path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> foldersOfTheRoot() {
        try (var folders = Files.list(root())) {
            return folders.map(folder -> String.valueOf(folder.getFileName())).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean exists() {
        return Files.isRegularFile(root().resolve(path));
    }

    String text() {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, String> properties() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    /** The documents of a YAML file, anchors and merges resolved. */
    Stream<JsonNode> yaml() {
        return yaml(text());
    }

    static Stream<JsonNode> yaml(String text) {
        var documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false).map(JSON::<JsonNode>valueToTree);
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("docker-compose.yml")))
                .findFirst()
                .orElseThrow();
    }
}
