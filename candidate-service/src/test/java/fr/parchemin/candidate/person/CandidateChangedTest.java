package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateChangedTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsExactlyTheGoldenSample() throws IOException {
        var changed = new CandidateChanged(
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058"),
                "LYON",
                List.of("LYON", "NANTES"),
                CandidateFixture.zoe("Lefèvre-D’Arcy"),
                new Ine("0494004062M"),
                true,
                Instant.parse("2020-09-15T07:00:00Z"));
        assertThat(json.<JsonNode>valueToTree(changed)).isEqualTo(json.readTree(Samples.own("candidate-changed.v1")));
    }
}
