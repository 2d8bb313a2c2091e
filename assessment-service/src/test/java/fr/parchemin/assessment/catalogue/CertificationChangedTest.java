package fr.parchemin.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificationChangedTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tells_exactly_the_golden_sample() throws IOException {
        var told = new CertificationChanged(PublishedCertification.read(), Instant.parse("2026-01-05T09:30:00Z"));

        assertThat(json.<JsonNode>valueToTree(told)).isEqualTo(json.readTree(Samples.own("certification-changed.v1")));
    }
}
