package fr.parchemin.assessment.catalogue;

import fr.parchemin.assessment.certification.Certification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The certification whose file is delivered with the service. */
final class PublishedCertification {

    static final String FILE = "RNCP14506.json";

    private PublishedCertification() {}

    static Certification read() {
        try (InputStream content = content()) {
            return CertificationFile.read(FILE, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same sheet under another number and title. */
    static Certification as(String code, String title) {
        return as(code, title, 1);
    }

    static Certification as(String code, String title, int revision) {
        try (InputStream content = content()) {
            String file = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("RNCP14506", code)
                    .replace("\"revision\": 1", "\"revision\": " + revision)
                    .replace("Responsable en ingénierie des logiciels\"", title + "\"");
            return CertificationFile.read(
                    code + ".json", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream content() {
        return Objects.requireNonNull(PublishedCertification.class.getResourceAsStream("/catalogue/" + FILE));
    }
}
