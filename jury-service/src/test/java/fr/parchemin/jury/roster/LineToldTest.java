package fr.parchemin.jury.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.jury.roster.LineTold.Change;
import fr.parchemin.jury.roster.LineTold.ToldCertificate;
import fr.parchemin.jury.roster.LineTold.ToldOutcome;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineToldTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsWhatHappensToALineAsItsGoldenSamples() throws IOException {
        isSampled("rostered", told(Change.ROSTERED, true, null, "2022-05-02T08:30:00Z"));
        isSampled("unrostered", told(Change.UNROSTERED, false, null, "2022-05-09T08:30:00Z"));
    }

    @Test
    void tellsWhatHappensToAnAwardAsItsGoldenSamples() throws IOException {
        isSampled("outcome-awarded", told(Change.OUTCOME_AWARDED, true, full(null, false), "2022-07-01T08:30:00Z"));
        isSampled("award-disputed", told(Change.AWARD_DISPUTED, true, full(null, true), "2022-09-12T08:30:00Z"));
        isSampled(
                "award-dispute-settled",
                told(Change.AWARD_DISPUTE_SETTLED, true, full(null, false), "2022-09-19T08:30:00Z"));
        isSampled(
                "award-revoked",
                told(Change.AWARD_REVOKED, true, full(LocalDate.parse("2022-10-03"), false), "2022-10-03T08:30:00Z"));
    }

    @Test
    void theEnrolmentOnTheSessionIsTheSubjectAndTheEnrolmentTheKey() {
        var told = told(Change.ROSTERED, true, null, "2022-05-02T08:30:00Z");

        assertThat(told.type()).isEqualTo("fr.parchemin.jury.rostered.v1");
        assertThat(told.subject()).isEqualTo(id(8101) + "/" + id(8501));
        assertThat(told.key()).isEqualTo(id(8101).toString());
    }

    private void isSampled(String event, LineTold told) throws IOException {
        assertThat(told.type()).isEqualTo("fr.parchemin.jury." + event + ".v1");
        assertThat(json.<JsonNode>valueToTree(told)).isEqualTo(json.readTree(Samples.own(event + ".v1")));
    }

    private static ToldOutcome full(@Nullable LocalDate revokedOn, boolean disputed) {
        return new ToldOutcome(
                "FULL",
                LocalDate.parse("2022-06-24"),
                LocalDate.parse("2022-07-01"),
                true,
                List.of("RNCP14506BC01", "RNCP14506BC02", "RNCP14506BC03", "RNCP14506BC04", "RNCP14506BC05"),
                List.of(),
                new ToldCertificate(
                        "RNCP14506-2022-00042",
                        LocalDate.parse("2022-07-01"),
                        revokedOn == null ? "VALID" : "REVOKED",
                        revokedOn),
                disputed);
    }

    private static LineTold told(Change change, boolean rostered, @Nullable ToldOutcome outcome, String recordedAt) {
        return new LineTold(
                change,
                id(8101),
                id(8001),
                "RNCP14506",
                id(8501),
                LocalDate.parse("2022-06-24"),
                Purpose.FULL_AWARD,
                rostered,
                Instant.parse("2022-05-02T08:30:00Z"),
                outcome,
                Instant.parse(recordedAt));
    }

    private static UUID id(int last) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a" + last);
    }
}
