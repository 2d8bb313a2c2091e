package fr.parchemin.assessment.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    static InputStream content() {
        return Objects.requireNonNull(PublishedCertification.class.getResourceAsStream("/catalogue/" + FILE));
    }
}
