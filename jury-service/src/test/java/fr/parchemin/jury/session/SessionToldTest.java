package fr.parchemin.jury.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.jury.session.SessionTold.Change;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionToldTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8501");

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsASessionAsItsGoldenSamples() throws IOException {
        isSampled(told(Change.CONVENED, SessionStatus.CONVENED, null, null, null, "2022-05-20T08:30:00Z"));
        isSampled(told(
                Change.CLOSED,
                SessionStatus.CLOSED,
                "2022-07-01",
                null,
                "PV-RNCP14506-2022-003",
                "2022-07-01T08:30:00Z"));
        isSampled(told(
                Change.ANNULLED,
                SessionStatus.ANNULLED,
                null,
                "2022-07-01",
                "PV-RNCP14506-2022-003",
                "2022-07-01T08:30:00Z"));
        isSampled(told(Change.CANCELLED, SessionStatus.CANCELLED, null, null, null, "2022-06-20T08:30:00Z"));
    }

    @Test
    void theSessionIsTheSubjectAndTheKey() {
        var told = told(Change.CONVENED, SessionStatus.CONVENED, null, null, null, "2022-05-20T08:30:00Z");

        assertThat(told.topic()).isEqualTo("parchemin.jury");
        assertThat(told.subject()).isEqualTo(ID.toString());
        assertThat(told.key()).isEqualTo(ID.toString());
    }

    private void isSampled(SessionTold told) throws IOException {
        var event = told.type().substring("fr.parchemin.jury.".length());
        assertThat(json.<JsonNode>valueToTree(told)).isEqualTo(json.readTree(Samples.own(event)));
    }

    private static SessionTold told(
            Change change,
            SessionStatus status,
            @Nullable String closedOn,
            @Nullable String annulledOn,
            @Nullable String minutesNumber,
            String recordedAt) {
        return new SessionTold(
                change,
                ID,
                "RNCP14506",
                "PARIS-CAMBRONNE",
                LocalDate.parse("2022-06-24"),
                status,
                LocalDate.parse("2022-05-20"),
                closedOn == null ? null : LocalDate.parse(closedOn),
                annulledOn == null ? null : LocalDate.parse(annulledOn),
                minutesNumber,
                Instant.parse(recordedAt));
    }
}
