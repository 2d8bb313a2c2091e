package fr.parchemin.campus.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CohortChangedTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsExactlyTheGoldenSample() throws IOException {
        var changed = new CohortChanged(
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                "LYON",
                "RNCP14506",
                "RIL 2020-2022 A",
                LocalDate.parse("2020-10-05"),
                LocalDate.parse("2022-07-08"),
                Instant.parse("2020-09-14T07:00:00Z"));
        assertThat(json.<JsonNode>valueToTree(changed)).isEqualTo(json.readTree(Samples.own("cohort-changed.v1")));
    }
}
