package fr.parchemin.assessment.dissertation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.assessment.dissertation.DissertationTold.Change;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DissertationToldTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DEPOSITED, -,        -,          2021-09-01T08:30:00Z
            REVIEWED,  ACCEPTED, 2021-09-20, 2021-09-21T08:30:00Z
            REOPENED,  -,        -,          2021-10-04T08:30:00Z
            """)
    void tellsExactlyTheGoldenSample(
            Change change, @Nullable ReviewVerdict verdict, @Nullable LocalDate reviewedOn, Instant recordedAt)
            throws IOException {
        var told = new DissertationTold(
                change,
                id(8101),
                id(8001),
                "RNCP14506",
                id(8401),
                LocalDate.parse("2021-09-01"),
                id(8301),
                verdict,
                reviewedOn,
                recordedAt);

        var event = told.type().substring("fr.parchemin.assessment.".length());
        assertThat(json.<JsonNode>valueToTree(told)).isEqualTo(json.readTree(Samples.own(event)));
        assertThat(told.subject()).isEqualTo(id(8101) + "/dissertation");
        assertThat(told.key()).isEqualTo(id(8101).toString());
    }

    private static UUID id(int number) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a" + number);
    }
}
