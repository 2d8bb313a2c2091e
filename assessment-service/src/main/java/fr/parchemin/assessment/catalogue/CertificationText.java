package fr.parchemin.assessment.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.assessment.certification.Certification;
import java.io.UncheckedIOException;

/** The text in which a certification is kept. */
final class CertificationText {

    // During a rolling upgrade the older release reads what the newer one has written.
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CertificationText() {}

    static String of(Certification certification) {
        try {
            return JSON.writeValueAsString(certification);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Certification read(String text) {
        try {
            return JSON.readValue(text, Certification.class);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
