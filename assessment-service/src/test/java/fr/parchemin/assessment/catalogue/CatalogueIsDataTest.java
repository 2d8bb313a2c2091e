package fr.parchemin.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueIsDataTest {

    private static final Pattern A_CERTIFICATION = Pattern.compile("14506|RNCP ?[0-9]{3,}");

    @Test
    void no_class_names_a_certification_because_a_second_one_must_need_no_code() throws IOException {
        assertEquals(List.of(), filesThatName(Path.of("src/main/java")));
    }

    @Test
    void beside_the_catalogue_no_resource_names_one_either() throws IOException {
        assertEquals(
                List.of("catalogue/RNCP14506.json", "catalogue/index.txt"),
                filesThatName(Path.of("src/main/resources")));
    }

    @Test
    void the_index_lists_every_file_of_the_catalogue_because_a_forgotten_one_would_not_be_loaded() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/catalogue"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .sorted()
                            .toList(),
                    CatalogueFiles.names().stream().sorted().toList());
        }
    }

    @Test
    void a_class_that_names_it_would_be_found(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Violation.java"), "class Violation { String code = \"RNCP14506\"; }");

        assertEquals(List.of("Violation.java"), filesThatName(sources));
    }

    private static List<String> filesThatName(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> A_CERTIFICATION.matcher(text(file)).find())
                    .map(file -> sources.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " is not text", unreadable);
        }
    }
}
