package fr.parchemin.assessment.catalogue;

import fr.parchemin.assessment.certification.Certification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The certifications delivered with the service: a folder of files and the list of their names. */
final class CatalogueFiles {

    private static final String FOLDER = "/catalogue/";
    private static final String INDEX = "index.txt";

    private CatalogueFiles() {}

    static List<Certification> read() {
        return names().stream().map(CatalogueFiles::read).toList();
    }

    static List<String> names() {
        try (var index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Certification read(String name) {
        try (var content = open(name)) {
            return CertificationFile.read(name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        var content = CatalogueFiles.class.getResourceAsStream(FOLDER + name);
        if (content == null) {
            throw new UnreadableCertification(name, "is not in the catalogue's folder");
        }
        return content;
    }
}
