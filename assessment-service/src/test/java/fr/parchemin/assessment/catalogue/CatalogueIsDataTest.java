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
    void only_the_data_file_names_the_certification_because_a_second_one_must_need_no_code() throws IOException {
        assertEquals(List.of("resources/catalogue/RNCP14506.json"), filesThatName(Path.of("src/main")));
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
