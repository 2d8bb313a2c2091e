package fr.parchemin.jury.closing;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.sign;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class ClosingAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    People people;

    @Inject
    Told told;

    private Person person;
    private LocalDate today;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    @Test
    void certificatesMinutesAndOutcomesAriseFromIt() {
        var session = scene.signed(person);
        close(session, "{\"closedOn\": \"2022-06-27\"}")
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("closedOn", is("2022-06-27"))
                .body("history.kind", contains("CLOSED"));
        given().get(path(session) + "/minutes")
                .then()
                .body("document.session.history[0].kind", is("CLOSED"))
                .body("document.session.history[0].on", is("2022-06-27"))
                .body("document.session.history[0].recordedBy", is("certifier"));
        assertThat(one("select number like 'RNCP14506-2022-%' and issued_on = '2022-06-27' and birth_name = 'Lefèvre'"
                        + " from certificate where enrolment_id = '" + person.enrolment() + "'"))
                .isEqualTo("t");
        assertThat(one("select number like 'PV-RNCP14506-2022-%' from minutes where session_id = '" + session + "'"))
                .isEqualTo("t");
        assertThat(one("select unfinished from roster_line where session_id = '" + session + "'"))
                .isEqualTo("f");
        assertThat(toldOf(person.enrolment() + "/" + session)).isEqualTo("1");
        assertThat(toldOf(session.toString())).isEqualTo("1");
    }

    @Test
    void todayByDefaultAndOnce() {
        var session = scene.signed(person);
        close(session, "{}").statusCode(200).body("closedOn", is(today.toString()));
        close(session, "{}").statusCode(409).body("code", is("session-out-of-order"));
        sign(session).statusCode(403);
    }

    @Test
    void waitsForEverySignature() {
        var session = scene.deliberated(person);
        scene.sign(session, PRESIDENT);
        close(session, "{}")
                .statusCode(409)
                .body("code", is("signatures-missing"))
                .body("memberIds", hasSize(6));
        given().get(path(session)).then().body("status", is("DELIBERATED"));
    }

    @Test
    void liesBetweenTheLastDecisionAndToday() {
        var session = scene.signed(person);
        close(session, "{\"closedOn\": \"2022-06-23\"}")
                .statusCode(422)
                .body("code", is("closed-before-decision"))
                .body("lastDecidedOn", is("2022-06-24"));
        close(session, "{\"closedOn\": \"" + today.plusDays(1) + "\"}")
                .statusCode(422)
                .body("code", is("date-in-future"));
        close(session, "{\"closedOn\": \"2022-06-24\"}").statusCode(200);
    }

    @Test
    void aBlocRevokedBetweenDecisionAndClosingRefusesTheClosingUntilItIsMetAgain() {
        var session = scene.signed(person);
        people.requirements(person, 2, "ENROLLED", "");
        close(session, "{}")
                .statusCode(422)
                .body("code", is("award-contradicted"))
                .body("lines", hasSize(1))
                .body("lines[0].enrolmentId", is(person.enrolment().toString()))
                .body("lines[0].missing", contains("RNCP14506BC01", "DISSERTATION"));
        assertThat(one("select count(*) from certificate where enrolment_id = '" + person.enrolment() + "'"))
                .isEqualTo("0");
        people.requirements(person, 3, "READY_FOR_JURY", "2022-06-25");
        close(session, "{}").statusCode(422);
        people.requirements(person, 4, "READY_FOR_JURY", "2022-06-24");
        close(session, "{}").statusCode(200);
    }

    @Test
    void whoeverIsUnknownIsNotCertified() {
        var unnamed = people.somebody();
        people.tell(People.opened(unnamed, "LYON"));
        people.requirements(unnamed, 1, "READY_FOR_JURY", "2021-09-20");
        close(scene.signed(unnamed), "{}").statusCode(409).body("code", is("not-yet-known"));
    }

    @Test
    void noOtherSessionIsClosed() {
        close(UUID.randomUUID(), "{}").statusCode(404).body("code", is("unknown-jury-session"));
    }

    private String toldOf(String subject) {
        return one("select last from event_sequence where topic = 'parchemin.jury' and subject = '" + subject + "'");
    }

    private String one(String query) {
        return String.valueOf(told.asWorker().first(query));
    }
}
