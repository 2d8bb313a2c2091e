package fr.parchemin.endtoend.tree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.tree.SourceTree.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every wait has a bound, and stands with its value on one page. */
class WaitsTest {

    private static final Pattern BOUND =
            Pattern.compile("(?i).*(timeout|wait|backoff|peer-checks|properties\\.options).*");
    private static final Pattern CONSTANT = Pattern.compile(
            "static final (?:int|long|Duration) ([A-Z_]*(?:MILLIS|SECONDS|PATIENCE|PAUSE|BETWEEN|ENGINE|LIFE|READING)[A-Z_]*)"
                    + " =\\s+(?:Duration\\.of(Millis|Seconds|Minutes)\\()?([\\d_]+)");
    private static final Pattern CLIENT = Pattern.compile(
            "new KafkaConsumer<|new KafkaProducer<|Admin\\.create\\(|createHttpClient\\(|createNetClient\\(|WebClient\\.create"
                    + "|HttpClient\\.new|DriverManager\\.|new PGSimpleDataSource|new Socket\\(|Flyway\\.configure");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern SPAN = Pattern.compile("([\\d.]+) (ms|s)\\b");
    /** Not waits of ours: how often something is written, and what callers are told. */
    private static final Set<String> OTHERS = Set.of("Rebuilds.BETWEEN_NOTES", "ReceivedMessages.RETRY_SECONDS");

    private final List<Source> sources = new SourceTree(Platform.root())
            .sources().stream()
                    .filter(source -> Stream.of(
                                    "service-kit",
                                    "web-kit",
                                    "gateway",
                                    "campus-service",
                                    "candidate-service",
                                    "assessment-service",
                                    "jury-service",
                                    "docs/waits.md")
                            .anyMatch(source.path()::startsWith))
                    .toList();

    @Test
    void every_setting_that_bounds_a_wait_is_on_the_page_with_its_value_and_no_other() {
        Map<String, String> set =
                new TreeMap<>(bounds("service-kit/src/main/resources/META-INF/microprofile-config.properties", ""));
        set.putAll(bounds("gateway/src/main/resources/application.properties", " (gateway)"));
        Map<String, List<String>> told = settings();

        assertThat(told.keySet()).containsExactlyElementsOf(set.keySet());
        told.forEach((name, values) -> assertThat(parts(set.get(name))).as(name).containsExactlyElementsOf(values));
    }

    @Test
    void every_constant_that_bounds_a_wait_is_on_the_page_with_its_value_and_no_other() {
        Map<String, Long> written = new TreeMap<>();
        sources.stream()
                .filter(Source::isMainJava)
                .forEach(source -> CONSTANT.matcher(source.text())
                        .results()
                        .forEach(found -> written.put(className(source) + "." + found.group(1), millis(found))));
        written.keySet().removeAll(OTHERS);

        assertThat(constants()).containsExactlyEntriesOf(written);
    }

    @Test
    void clients_are_made_where_they_get_their_bounds() {
        Set<String> makers = sources.stream()
                .filter(source ->
                        source.isMainJava() && CLIENT.matcher(source.text()).find())
                .map(WaitsTest::className)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(makers).containsExactly("KafkaClients", "Migration", "Upstreams");
    }

    @Test
    void every_pool_is_bounded_in_each_way() {
        Map<String, String> settings =
                properties("service-kit/src/main/resources/META-INF/microprofile-config.properties");
        List<String> pools = settings.keySet().stream()
                .filter(name -> name.matches("quarkus\\.datasource\\.\\w+\\.jdbc\\.url"))
                .map(name -> name.replace("url", ""))
                .toList();

        assertThat(pools).hasSize(2);
        pools.forEach(pool -> {
            assertThat(settings)
                    .containsKeys(
                            pool + "max-size",
                            pool + "acquisition-timeout",
                            pool + "additional-jdbc-properties.connectTimeout",
                            pool + "additional-jdbc-properties.socketTimeout");
            assertThat(settings.get(pool + "additional-jdbc-properties.options"))
                    .contains("statement_timeout=", "idle_in_transaction_session_timeout=", "peer-checks");
        });
    }

    /** A list of options says more than bounds: keep-alive, and where else to look. */
    private static List<String> parts(@Nullable String value) {
        String text = String.valueOf(value);
        return text.startsWith("-c ")
                ? Arrays.stream(text.split(" ?-c | \\$"))
                        .filter(part -> part.contains("="))
                        .toList()
                : List.of(text);
    }

    private Map<String, String> bounds(String file, String suffix) {
        return properties(file).entrySet().stream()
                .filter(setting -> BOUND.matcher(setting.getKey()).matches())
                .collect(Collectors.toMap(setting -> setting.getKey() + suffix, Map.Entry::getValue));
    }

    private Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private Map<String, List<String>> settings() {
        Map<String, List<String>> settings = new TreeMap<>();
        rows("## Settings")
                .forEach(cells -> settings.put(
                        quoted(cells[1]).getFirst() + (cells[1].contains("(gateway)") ? " (gateway)" : ""),
                        quoted(cells[2])));
        return settings;
    }

    private Map<String, Long> constants() {
        Map<String, Long> constants = new TreeMap<>();
        rows("## In the code").forEach(cells -> {
            List<String> names = quoted(cells[1]);
            List<Long> spans =
                    SPAN.matcher(cells[2]).results().map(WaitsTest::span).toList();
            assertThat(spans).as(cells[1]).hasSameSizeAs(names);
            for (int place = 0; place < names.size(); place++) {
                constants.put(names.get(place), spans.get(place));
            }
        });
        return constants;
    }

    private Stream<String[]> rows(String heading) {
        String chapter = text("docs/waits.md").split(heading + "\n", 2)[1].split("\n## ", 2)[0];
        return Arrays.stream(chapter.split("\n"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"));
    }

    private String text(String path) {
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static long millis(MatchResult constant) {
        long number = Long.parseLong(constant.group(3).replace("_", ""));
        if ("Minutes".equals(constant.group(2))) {
            return number * 60_000;
        }
        boolean inSeconds =
                "Seconds".equals(constant.group(2)) || constant.group(1).contains("SECONDS");
        return inSeconds ? number * 1000 : number;
    }

    private static long span(MatchResult span) {
        double number = Double.parseDouble(span.group(1));
        return Math.round(span.group(2).equals("s") ? number * 1000 : number);
    }

    private static String className(Source source) {
        String file = source.path().substring(source.path().lastIndexOf('/') + 1);
        return file.substring(0, file.indexOf('.'));
    }
}
