package fr.parchemin.assessment.subscription;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.sat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Listening;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class GrantsByJuryIT {

    private static final Sample OUTCOME = Sample.read(
            "../jury-service/contracts/outcome-awarded.v1.sample.json",
            "parchemin.jury",
            "fr.parchemin.jury.outcome-awarded.v1");

    @Inject
    Scene scene;

    @Inject
    Told told;

    @Inject
    Listening listening;

    private final UUID session = UUID.randomUUID();
    private Person person;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
    }

    @Test
    void aBlocThatAJuryGrantsIsHeldLikeAnyOther() {
        granted(1, Scene.BLOC);

        blocRecord(person)
                .body("blocs[0].status", is("VALIDATED"))
                .body("blocs[0].validatedOn", is("2022-06-24"))
                .body("blocs[0].cause", is("OWN"))
                .body("blocs[0].assessmentId", nullValue())
                .body("blocs[0].jurySessionId", is(session.toString()))
                .body("blocs[1].status", is("OPEN"));
        hold(person, "2022-07-20", scene.professional(), scene.professional())
                .statusCode(409)
                .body("code", is("bloc-already-validated"));
    }

    @Test
    void everyEnrolmentOfThePersonIsToldOnce() {
        var later = scene.enrolled(person.again(), "NANTES", "ENROLLED");
        granted(1, Scene.BLOC);
        granted(1, Scene.BLOC);
        granted(2, Scene.BLOC);
        assertThat(toldOf(person)).isEqualTo("1");
        assertThat(toldOf(later)).isEqualTo("1");
        blocRecord(later).body("blocs[0].cause", is("CARRIED_OVER"));

        var newcomer = scene.enrolled(person.again(), "NANTES", "ENROLLED");
        assertThat(toldOf(newcomer)).isEqualTo("1");
        blocRecord(newcomer).body("blocs[0].status", is("VALIDATED"));
    }

    @Test
    void aGrantIsTakenBackWithItsAward() {
        granted(1, Scene.BLOC);
        revoked(2, Scene.BLOC);

        blocRecord(person).body("blocs[0].status", is("OPEN")).body("blocs[0].jurySessionId", nullValue());
        assertThat(toldOf(person)).isEqualTo("2");
        revoked(2, Scene.BLOC);
        granted(1, Scene.BLOC);
        assertThat(toldOf(person)).isEqualTo("2");
    }

    @Test
    void aRevocationThatComesBeforeItsAwardLeavesNothing() {
        revoked(2, Scene.BLOC);
        granted(1, Scene.BLOC);

        blocRecord(person).body("blocs[0].status", is("OPEN"));
        assertThat(toldOf(person)).isEqualTo("null");
    }

    @Test
    void aBlocThatWasSatStaysWhatItIsAndTheGrantStandsBehindIt() {
        var assessment = sat(person, "2021-05-20", "VALIDATED", scene.professional(), scene.professional());
        granted(1, Scene.BLOC);
        blocRecord(person).body("blocs[0].validatedOn", is("2021-05-20")).body("blocs[0].assessmentId", notNullValue());
        assertThat(toldOf(person)).isEqualTo("1");

        post(assessment + "/revocation", "{\"reason\": \"Entered for the wrong person\"}")
                .statusCode(200);
        blocRecord(person).body("blocs[0].status", is("VALIDATED")).body("blocs[0].validatedOn", is("2022-06-24"));
        revoked(2, Scene.BLOC);
        blocRecord(person).body("blocs[0].status", is("OPEN"));
        assertThat(toldOf(person)).isEqualTo("3");
    }

    @Test
    void aGrantThatComesBeforeItsEnrolmentIsKept() {
        person = scene.somebody();
        granted(1, Scene.BLOC);
        scene.enrolled(person, "LYON", "ENROLLED");

        blocRecord(person).body("blocs[0].status", is("VALIDATED")).body("blocs[0].cause", is("OWN"));
        assertThat(toldOf(person)).isEqualTo("1");
        assertThat(listening
                        .firstAbout(person.enrolment() + "/" + Scene.BLOC)
                        .path("cause")
                        .asText())
                .isEqualTo("OWN");
        assertThat(parked()).isEmpty();
    }

    @Test
    void whoeverIsNotGrantedAnythingHasNothingWritten() {
        var before = told.asWorker()
                .first("select version from bloc_record where candidate_id = '" + person.candidate() + "'");
        granted(1);
        told.receive(outcome("", "null").ofType("fr.parchemin.jury.rostered.v1"), subject(), 2);
        told.receive(outcome("", "null").ofType("fr.parchemin.jury.session-annulled.v1"), subject(), 3);
        told.receive(outcome("", "null").ofType("fr.parchemin.jury.session-annulled.v1"), subject(), 3);

        assertThat(told.asWorker()
                        .first("select version from bloc_record where candidate_id = '" + person.candidate() + "'"))
                .isEqualTo(before);
        assertThat(parked()).isEmpty();
        told.receive(outcome("", "null").ofType("fr.parchemin.jury.outcome-awarded.v9"), subject(), 4);
        assertThat(parked()).hasSize(1);
    }

    private void granted(long place, String... blocs) {
        told.receive(outcome(String.join("\", \"", blocs), "null"), subject(), place);
    }

    private void revoked(long place, String bloc) {
        told.receive(
                outcome(bloc, "{\"number\": \"RNCP14506-2022-00001\", \"status\": \"REVOKED\"}")
                        .ofType("fr.parchemin.jury.award-revoked.v1"),
                subject(),
                place);
    }

    private Sample outcome(String blocs, String certificate) {
        return OUTCOME.with("enrolmentId", "\"" + person.enrolment() + "\"")
                .with("candidateId", "\"" + person.candidate() + "\"")
                .with("certification", "\"RNCP14506\"")
                .with("sessionId", "\"" + session + "\"")
                .with("heldOn", "\"2022-06-24\"")
                .with("outcome", """
                        {"outcome": "PARTIAL", "blocs": [], "grantedBlocs": [%s], "certificate": %s}
                        """.formatted(blocs.isEmpty() ? "" : "\"" + blocs + "\"", certificate));
    }

    private String subject() {
        return person.enrolment() + "/" + session;
    }

    private List<String> parked() {
        return told.asWorker()
                .rows("select cause from parked_key where consumer = 'juries' and key_digest = "
                        + Operating.digest(person.enrolment()));
    }

    private String toldOf(Person one) {
        return String.valueOf(told.asWorker()
                .first("select last from event_sequence where subject = '" + one.enrolment() + "/" + Scene.BLOC + "'"));
    }
}
