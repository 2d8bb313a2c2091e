package fr.parchemin.candidate.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.experience.ExperienceChanged;
import fr.parchemin.candidate.experience.Siret;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.kit.event.Event;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentEventsTest {

    private static final UUID ENROLMENT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8101");
    private static final UUID CANDIDATE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8001");
    private static final UUID TUTOR = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8301");
    private static final Instant RECORDED = Instant.parse("2021-09-21T08:30:00Z");

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "OPENED,            LYON,   ENROLLED,  2020-10-05, enrolment-opened",
        "ADMISSION_DECIDED, LYON,   ENROLLED,  2020-11-02, enrolment-admission-decided",
        "TRANSFERRED,       NANTES, ENROLLED,  2021-09-01, enrolment-transferred",
        "WITHDRAWN,         LYON,   WITHDRAWN, 2021-03-01, enrolment-withdrawn",
        "CONCLUDED,         LYON,   CERTIFIED, 2021-09-20, enrolment-concluded"
    })
    void eachStepTellsExactlyItsGoldenSample(
            EnrolmentStepped.Kind kind, String campus, EnrolmentStatus status, LocalDate on, String name)
            throws IOException {
        var admission = kind == EnrolmentStepped.Kind.ADMISSION_DECIDED;
        var state = new EnrolmentState(
                ENROLMENT,
                CANDIDATE,
                "RNCP14506",
                campus,
                campus.equals("LYON") ? List.of("LYON") : List.of("LYON", campus),
                admission ? AccessRoute.VAE : AccessRoute.STUDENT,
                LocalDate.parse("2020-10-05"),
                admission ? LocalDate.parse("2020-11-02") : null,
                admission ? new Target(Target.Kind.BLOCS, List.of("RNCP14506BC03")) : Target.WHOLE,
                kind == EnrolmentStepped.Kind.OPENED ? UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057") : null,
                status,
                on,
                RECORDED);

        isTheSample(new EnrolmentStepped(kind, state), name, ENROLMENT.toString());
    }

    @Test
    void anExperienceTellsExactlyItsGoldenSample() throws IOException {
        isTheSample(
                new ExperienceChanged(
                        ENROLMENT,
                        CANDIDATE,
                        List.of(
                                new ExperienceChanged.Company("Atelier Numérique SAS", new Siret("73282932000074")),
                                new ExperienceChanged.Company("Les Toits de Lyon", null)),
                        List.of(TUTOR),
                        RECORDED),
                "experience-changed",
                ENROLMENT + "/experience");
    }

    @Test
    void theRequirementsTellExactlyTheirGoldenSample() throws IOException {
        isTheSample(
                new RequirementsChanged(
                        ENROLMENT,
                        CANDIDATE,
                        "RNCP14506",
                        9,
                        EnrolmentStatus.ENROLLED,
                        List.of(
                                line("RNCP14506BC01", "2021-05-20", false),
                                line("RNCP14506BC02", "2021-05-20", false),
                                line("RNCP14506BC03", "2021-05-20", false),
                                line("RNCP14506BC04", "2021-05-20", false),
                                new RequirementsChanged.Line("RNCP14506BC05", null, true),
                                line("DISSERTATION", "2021-09-20", false),
                                line("EXPERIENCE", "2021-05-14", false),
                                new RequirementsChanged.Line("DEFENCE", null, false)),
                        RECORDED),
                "requirements-changed",
                ENROLMENT + "/requirements");
    }

    private static RequirementsChanged.Line line(String code, String metOn, boolean blocked) {
        return new RequirementsChanged.Line(code, LocalDate.parse(metOn), blocked);
    }

    private void isTheSample(Event event, String name, String subject) throws IOException {
        assertThat(json.<JsonNode>valueToTree(event)).isEqualTo(json.readTree(Samples.own(name + ".v1")));
        assertThat(event.type()).isEqualTo("fr.parchemin.candidate." + name + ".v1");
        assertThat(event.topic()).isEqualTo("parchemin.enrolment");
        assertThat(event.subject()).isEqualTo(subject);
        assertThat(event.key()).isEqualTo(ENROLMENT.toString());
    }
}
