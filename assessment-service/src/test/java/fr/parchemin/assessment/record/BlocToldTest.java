package fr.parchemin.assessment.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.assessment.record.BlocTold.Change;
import fr.parchemin.assessment.record.BlocTold.ToldSitting;
import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlocToldTest {

    private static final UUID CANDIDATE = id(8001);
    private static final UUID ENROLMENT = id(8101);
    private static final UUID LATER_ENROLMENT = id(8102);
    private static final LocalDate HELD_ON = LocalDate.parse("2021-05-20");
    private static final Standing VALIDATED = new Standing(BlocStatus.VALIDATED, HELD_ON, 1, 0, null, false);
    private static final Standing UNTRIED = new Standing(BlocStatus.OPEN, null, 0, 2, null, false);
    private static final ToldSitting SITTING =
            new ToldSitting(id(8201), ENROLMENT, 1, Verdict.VALIDATED, HELD_ON, "LYON", List.of(id(8301), id(8302)));

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsAResultAsItsGoldenSample() throws IOException {
        isSampled(told(
                Change.ASSESSMENT_RESULTED, ENROLMENT, "01", Cause.OWN, VALIDATED, SITTING, "2021-05-21T08:30:00Z"));
    }

    @Test
    void tellsARevocationAsItsGoldenSample() throws IOException {
        var open = new Standing(BlocStatus.OPEN, null, 0, 2, null, false);
        isSampled(told(Change.RESULT_REVOKED, ENROLMENT, "01", Cause.OWN, open, SITTING, "2021-06-01T08:30:00Z"));
    }

    @Test
    void tellsWhatIsCarriedOverAsItsGoldenSample() throws IOException {
        isSampled(told(
                Change.BLOC_CARRIED_OVER,
                LATER_ENROLMENT,
                "01",
                Cause.CARRIED_OVER,
                VALIDATED,
                SITTING,
                "2022-01-10T08:30:00Z"));
    }

    @Test
    void tellsAnExemptionAsItsGoldenSample() throws IOException {
        var exempted = new Standing(BlocStatus.EXEMPTED, LocalDate.parse("2021-04-12"), 0, 0, null, false);
        isSampled(told(Change.EXEMPTION_GRANTED, ENROLMENT, "02", Cause.OWN, exempted, null, "2021-04-13T08:30:00Z"));
    }

    @Test
    void tellsWhatAJuryGrantsAndTakesBackAsItsGoldenSamples() throws IOException {
        var granted = new Standing(BlocStatus.VALIDATED, LocalDate.parse("2022-06-24"), 0, 0, null, false);
        isSampled(told(Change.BLOC_GRANTED, ENROLMENT, "04", Cause.OWN, granted, null, "2022-06-24T16:30:00Z"));
        isSampled(told(Change.GRANT_REVOKED, ENROLMENT, "04", Cause.OWN, UNTRIED, null, "2022-09-01T08:30:00Z"));
    }

    @Test
    void tellsARevokedExemptionAsItsGoldenSample() throws IOException {
        isSampled(told(Change.EXEMPTION_REVOKED, ENROLMENT, "02", Cause.OWN, UNTRIED, null, "2021-06-01T08:30:00Z"));
    }

    @Test
    void tellsAnExtraSittingAsItsGoldenSample() throws IOException {
        var open = new Standing(BlocStatus.OPEN, null, 2, 1, null, false);
        isSampled(told(Change.EXTRA_SITTING_GRANTED, ENROLMENT, "03", Cause.OWN, open, null, "2021-11-02T08:30:00Z"));
    }

    @Test
    void theBlocIsTheSubjectAndTheEnrolmentTheKey() {
        var told = told(Change.RESULT_REVOKED, ENROLMENT, "01", Cause.OWN, VALIDATED, SITTING, "2021-06-01T08:30:00Z");

        assertThat(told.subject()).isEqualTo(ENROLMENT + "/RNCP14506BC01");
        assertThat(told.key()).isEqualTo(ENROLMENT.toString());
    }

    private void isSampled(BlocTold told) throws IOException {
        var event = told.type().substring("fr.parchemin.assessment.".length());
        assertThat(json.<JsonNode>valueToTree(told)).isEqualTo(json.readTree(Samples.own(event)));
    }

    private static BlocTold told(
            Change change,
            UUID enrolment,
            String bloc,
            Cause cause,
            Standing state,
            @Nullable ToldSitting sitting,
            String recordedAt) {
        return new BlocTold(
                change,
                enrolment,
                CANDIDATE,
                "RNCP14506",
                "RNCP14506BC" + bloc,
                cause,
                state,
                sitting,
                Instant.parse(recordedAt));
    }

    private static UUID id(int number) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a" + number);
    }
}
