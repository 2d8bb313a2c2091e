package fr.parchemin.jury.professional;

import static fr.parchemin.jury.professional.ProfessionalFixture.anneSophie;
import static fr.parchemin.jury.professional.ProfessionalFixture.mandate;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfessionalChangedTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsExactlyTheGoldenSample() throws IOException {
        var profile = anneSophie(mandate("2020-01-01", "2024-12-31"));
        var changed = new ProfessionalChanged(
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8101"),
                profile.familyName(),
                profile.givenName(),
                profile.gender(),
                profile.organisation(),
                profile.qualities(),
                profile.mandate(),
                profile.userId(),
                profile.knownCandidateIds(),
                Instant.parse("2020-09-14T07:00:00Z"));
        assertThat(json.<JsonNode>valueToTree(changed))
                .isEqualTo(json.readTree(Samples.own("professional-changed.v1")));
    }
}
