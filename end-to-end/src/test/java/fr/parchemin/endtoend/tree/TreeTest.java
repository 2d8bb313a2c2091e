package fr.parchemin.endtoend.tree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.tree.SourceTree.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTest {

    private static final Pattern MODULE = Pattern.compile("((?:.*/)?([^/]+))/pom\\.xml");

    private static final List<Source> SOURCES = new SourceTree(Platform.root()).sources();

    @Test
    void no_service_needs_another_and_nobody_needs_an_application() {
        List<Source> poms = SOURCES.stream()
                .filter(source -> MODULE.matcher(source.path()).matches())
                .toList();

        assertThat(poms)
                .hasSizeGreaterThan(8)
                .allSatisfy(pom -> assertThat(ModuleGraph.objections(module(pom.path()), pom.text()))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jury-service | campus-service    | compile | jar      | 1
            jury-service | campus-service    | test    | test-jar | 1
            jury-service | local-stack       | compile | jar      | 1
            jury-service | local-stack       | test    | jar      | 0
            jury-service | service-kit       |         |          | 0
            jury-service | web-kit           |         |          | 0
            gateway      | jury-service      |         |          | 1
            gateway      | web-kit           |         |          | 0
            gateway      | service-kit       |         |          | 1
            web-kit      | service-kit       |         |          | 1
            service-kit  | jury-service      |         |          | 1
            local-stack  | service-kit       | runtime |          | 1
            end-to-end   | candidate-service |         |          | 1
            end-to-end   | candidate-service | test    | pom      | 0
            partner-kit  | service-kit       |         |          | 1
            """)
    void a_module_that_needs_too_much_is_named(
            String module, String needed, String scope, String type, int objections) {
        String pom = """
                <project><dependencies><dependency><groupId>fr.parchemin</groupId><artifactId>%s</artifactId>
                <scope>%s</scope><type>%s</type></dependency></dependencies></project>""".formatted(needed, scope == null ? "" : scope, type == null ? "" : type);

        assertThat(ModuleGraph.objections(module, pom)).hasSize(objections);
    }

    @Test
    void no_file_of_ours_is_longer_than_can_be_read() {
        assertThat(SOURCES).hasSizeGreaterThan(500);
        assertThat(SourceTree.tooLong(SOURCES)).isEmpty();
    }

    @Test
    void a_file_that_is_too_long_is_named() {
        String path = "jury-service/src/main/java/Long.java";

        assertThat(SourceTree.tooLong(List.of(new Source(path, "\n".repeat(SourceTree.LONGEST)))))
                .isEmpty();
        assertThat(SourceTree.tooLong(List.of(new Source(path, "\n".repeat(SourceTree.LONGEST + 1)))))
                .containsExactly(path + " has 251 lines");
    }

    @Test
    void no_package_holds_more_files_than_a_glance_takes_in() {
        assertThat(SourceTree.overfull(SOURCES)).isEmpty();
    }

    @Test
    void a_package_that_holds_too_many_is_named() {
        List<Source> room = IntStream.rangeClosed(1, SourceTree.MOST_FILES)
                .mapToObj(number -> new Source("jury-service/src/main/java/jury/One" + number + ".java", ""))
                .toList();

        assertThat(SourceTree.overfull(room)).isEmpty();
        assertThat(SourceTree.overfull(Stream.concat(
                                room.stream(), Stream.of(new Source("jury-service/src/main/java/jury/More.java", "")))
                        .toList()))
                .containsExactly("jury-service/src/main/java/jury has 21 files");
    }

    @Test
    void no_conflict_is_left_unresolved() {
        assertThat(SourceTree.unresolved(SOURCES)).isEmpty();
    }

    @Test
    void a_conflict_that_nobody_resolved_is_named() {
        assertThat(SourceTree.unresolved(List.of(
                        new Source("ours", "mine\n" + "<".repeat(7) + " HEAD\nyours"),
                        new Source("theirs", ">".repeat(7) + " main"),
                        new Source("heading", "Title\n" + "=".repeat(7) + "\n"))))
                .hasSize(2);
    }

    private static String module(String path) {
        return path.equals("local-stack/parts/pom.xml") ? "local-stack-parts" : path.substring(0, path.indexOf('/'));
    }
}
