package fr.parchemin.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever answers a code, it has one status and one text of each kind. */
class ProblemTextsTest {

    private static final Pattern SHOWN = Pattern.compile(".+\\.(status|title|detail|cause|remedy)");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void a_code_is_explained_alike_by_the_gateway_and_by_every_service(String language) throws IOException {
        Map<String, String> first = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Path bundle : bundles(language)) {
            texts(bundle).forEach((key, text) -> {
                String before = first.putIfAbsent(key, text);
                if (before != null && !before.equals(text)) {
                    differences.add(bundle + " says of " + key + ": " + text + " instead of " + before);
                }
            });
        }
        assertThat(first).hasSizeGreaterThan(300);
        assertThat(differences).isEmpty();
    }

    private static List<Path> bundles(String language) {
        return Stream.of(
                        "web-kit/src/main/resources/shared-problems" + language,
                        "campus-service/src/main/resources/problems" + language,
                        "candidate-service/src/main/resources/problems" + language,
                        "assessment-service/src/main/resources/problems" + language,
                        "jury-service/src/main/resources/problems" + language,
                        "gateway/src/main/resources/problems" + language)
                .map(name -> Path.of("..", name + ".properties"))
                .toList();
    }

    private static Map<String, String> texts(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> SHOWN.matcher(key).matches())
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
