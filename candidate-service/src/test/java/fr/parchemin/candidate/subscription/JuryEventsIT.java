package fr.parchemin.candidate.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Operating;
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
class JuryEventsIT {

    private static final String CONTRACTS = "../jury-service/contracts";

    private final String enrolment = UUID.randomUUID().toString();

    @Inject
    Told told;

    static Stream<String> ofEnrolments() {
        return Told.eventsIn(CONTRACTS)
                .filter(event -> !event.startsWith("session-") && !event.startsWith("professional-"));
    }

    static Stream<String> ofSessions() {
        return Told.eventsIn(CONTRACTS).filter(event -> event.startsWith("session-"));
    }

    @ParameterizedTest
    @MethodSource("ofEnrolments")
    void everySampleOfAnEnrolmentIsUnderstood(String event) {
        var sample = sample(event);
        told.receive(sample.with("enrolmentId", "\"" + enrolment + "\""), subject(sample), 1);

        assertThat(hearings()).containsExactly(hearingOf(sample.data()));
        assertThat(parked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofSessions")
    void everySampleOfASessionIsPassedOver(String event) {
        var session = UUID.randomUUID().toString();
        told.receive(sample(event).with("id", "\"" + session + "\""), session, 1);

        assertThat(told.asWorker()
                        .rows("select key_digest from parked_key where key_digest = " + Operating.digest(session)))
                .isEmpty();
    }

    @Test
    void theSameTwiceAndAnOlderOneAWeekLateChangeNothing() {
        var revoked = sample("award-revoked").with("enrolmentId", "\"" + enrolment + "\"");
        told.receive(revoked, subject(revoked), 5);
        told.receive(revoked, subject(revoked), 5);
        told.receive(sample("outcome-awarded").with("enrolmentId", "\"" + enrolment + "\""), subject(revoked), 4);

        assertThat(hearings()).containsExactly(hearingOf(revoked.data()));
        assertThat(parked()).isEmpty();
    }

    private static Sample sample(String event) {
        return Sample.read(
                CONTRACTS + "/" + event + ".v1.sample.json", "parchemin.jury", "fr.parchemin.jury." + event + ".v1");
    }

    private String subject(Sample sample) {
        return enrolment + "/" + sample.data().path("sessionId").asText();
    }

    private static String hearingOf(JsonNode data) {
        var outcome = data.path("outcome");
        if (outcome.isNull()) {
            return String.join(
                    " ",
                    data.path("heldOn").asText(),
                    flag(data.path("rostered")),
                    "null ".repeat(9).strip());
        }
        var certificate = outcome.path("certificate");
        return String.join(
                " ",
                data.path("heldOn").asText(),
                flag(data.path("rostered")),
                outcome.path("outcome").asText(),
                outcome.path("closedOn").asText(),
                flag(outcome.path("defencePassed")),
                outcome.path("blocs")
                        .toString()
                        .replace("[", "{")
                        .replace("]", "}")
                        .replace("\"", ""),
                outcome.path("grantedBlocs").toString().replace("[", "{").replace("]", "}"),
                certificate.path("number").asText(),
                certificate.path("issuedOn").asText(),
                certificate.path("status").asText().equals("REVOKED") ? "t" : "f",
                certificate.path("revokedOn").asText());
    }

    private static String flag(JsonNode value) {
        return value.asBoolean() ? "t" : "f";
    }

    private List<String> hearings() {
        return told.asWorker()
                .rows("select held_on, rostered, outcome, closed_on, defence_passed, blocs, granted_blocs,"
                        + " certificate_number, issued_on,"
                        + " revoked, revoked_on from hearing where enrolment_id = '" + enrolment + "'");
    }

    private List<String> parked() {
        return told.asWorker()
                .rows("select key_digest from parked_message where convert_from(key, 'UTF8') like '" + enrolment
                        + "%'");
    }
}
