package fr.parchemin.candidate.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@CandidateServiceTest
class AssessmentEventsIT {

    private static final String CONTRACTS = "../assessment-service/contracts";

    private final String enrolment = UUID.randomUUID().toString();

    @Inject
    Told told;

    static Stream<String> ofBlocs() {
        return Told.eventsIn(CONTRACTS)
                .filter(event -> !event.startsWith("dissertation-") && !event.startsWith("certification-"));
    }

    static Stream<String> ofDissertations() {
        return Told.eventsIn(CONTRACTS).filter(event -> event.startsWith("dissertation-"));
    }

    @ParameterizedTest
    @MethodSource("ofBlocs")
    void everySampleOfABlocIsUnderstood(String event) {
        var sample = sample(event);
        receive(sample, enrolment + "/" + bloc(sample), 1);

        var state = sample.data().path("state");
        assertThat(blocs())
                .containsExactly(String.join(
                        " ",
                        bloc(sample),
                        state.path("status").asText(),
                        state.path("validatedOn").asText(),
                        state.path("sittingsLeft").asText(),
                        state.path("retakeUntil").asText(),
                        state.path("blocked").asBoolean() ? "t" : "f"));
        assertThat(parked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofDissertations")
    void everySampleOfADissertationIsUnderstood(String event) {
        var sample = sample(event);
        receive(sample, enrolment + "/dissertation", 1);

        assertThat(dissertation()).containsExactly(dissertationOf(sample));
        assertThat(parked()).isEmpty();
    }

    @Test
    void theLastDayOfARetakeIsKept() {
        receive(sample("assessment-resulted").with("state", """
                        {"status": "OPEN", "validatedOn": null, "sittingsUsed": 1, "sittingsLeft": 1,
                         "retakeUntil": "2022-05-20", "blocked": false}"""), enrolment + "/RNCP14506BC01", 1);

        assertThat(blocs()).containsExactly("RNCP14506BC01 OPEN null 1 2022-05-20 f");
    }

    @Test
    void ofADissertationTheSameTwiceAndAnOlderOneAWeekLateChangeNothing() {
        var subject = enrolment + "/dissertation";
        var reviewed = sample("dissertation-reviewed");
        receive(reviewed, subject, 5);
        var before = told.asWorker()
                .rows("select xmin, ctid from dissertation_standing where enrolment_id = '" + enrolment + "'");
        receive(reviewed, subject, 5);
        receive(sample("dissertation-deposited"), subject, 4);

        assertThat(told.asWorker()
                        .rows("select xmin, ctid from dissertation_standing where enrolment_id = '" + enrolment + "'"))
                .isEqualTo(before);
        receive(sample("dissertation-reopened"), subject, 6);
        assertThat(dissertation()).containsExactly(dissertationOf(sample("dissertation-reopened")));
        assertThat(parked()).isEmpty();
    }

    private static Sample sample(String event) {
        return Sample.read(
                CONTRACTS + "/" + event + ".v1.sample.json",
                "parchemin.assessment",
                "fr.parchemin.assessment." + event + ".v1");
    }

    private void receive(Sample sample, String subject, long place) {
        told.receive(sample.with("enrolmentId", "\"" + enrolment + "\""), subject, place);
    }

    private static String bloc(Sample sample) {
        return sample.data().path("bloc").asText();
    }

    private static String dissertationOf(Sample sample) {
        return String.join(
                " ",
                sample.data().path("depositedOn").asText(),
                sample.data().path("verdict").asText(),
                sample.data().path("reviewedOn").asText());
    }

    private List<String> blocs() {
        return told.asWorker()
                .rows("select bloc, status, validated_on, sittings_left, retake_until, blocked from bloc_standing"
                        + " where enrolment_id = '" + enrolment + "'");
    }

    private List<String> dissertation() {
        return told.asWorker()
                .rows("select deposited_on, verdict, reviewed_on from dissertation_standing where enrolment_id = '"
                        + enrolment + "'");
    }

    private List<String> parked() {
        return told.asWorker()
                .rows("select key_digest from parked_message where convert_from(key, 'UTF8') like '" + enrolment
                        + "%'");
    }
}
