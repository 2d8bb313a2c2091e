package fr.parchemin.gateway.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Path CATALOGUE = Path.of("../assessment-service/src/main/resources/catalogue");

    @Test
    void everyCertificationOfTheCatalogueIsThereWithItsCertifierAndItsLevels() throws IOException {
        List<Path> files;
        try (var all = Files.list(CATALOGUE)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            JsonNode certification = new ObjectMapper().readTree(file.toFile());
            assertThat(new Register().of(certification.path("code").asText()))
                    .as(file.toString())
                    .contains(new Register.Entry(
                            certification.at("/certifier/name").asText(),
                            certification.at("/level/european").asText(),
                            certification.at("/level/nomenclature1969").asText()));
        }
    }

    @Test
    void ofACertificationThatIsNotThereNothingIsSaid() {
        assertThat(new Register().of("RNCP99999")).isEmpty();
    }
}
