package fr.parchemin.jury.closing;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.decision;
import static fr.parchemin.jury.session.Calls.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.award.Heard;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody has signed, and one of the awards is contradicted: the others do not wait for it. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class SettingAsideAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    People people;

    @Inject
    Told told;

    @Inject
    Heard heard;

    private Person person;
    private Person other;
    private UUID session;

    @BeforeEach
    void twoAreDecidedOnAndSigned() {
        scene.places();
        person = scene.ready();
        other = scene.ready();
        session = scene.signed(person, other);
    }

    @Test
    void theContradictedAwardDoesNotAriseAndTheOthersDo() throws IOException {
        people.requirements(person, 2, "ENROLLED", "");
        close(session, "{}")
                .statusCode(422)
                .body("lines.enrolmentId", contains(person.enrolment().toString()));

        close(session, settingAside(person)).statusCode(200).body("status", is("CLOSED"));

        assertThat(certificates(person)).isEqualTo("0");
        assertThat(certificates(other)).isEqualTo("1");
        given().get(decision(session, person))
                .then()
                .body("outcome", is("FULL"))
                .body("setAside.reason", is("BC01 was revoked"))
                .body("setAside.recordedBy", is("certifier"));
        given().get(decision(session, other)).then().body("setAside", is(nullValue()));
        var lines = "document.lines.find { it.enrolmentId == '%s' }.decision.";
        given().get(path(session) + "/minutes")
                .then()
                .body(lines.formatted(person.enrolment()) + "outcome", is("FULL"))
                .body(lines.formatted(person.enrolment()) + "setAside.reason", is("BC01 was revoked"))
                .body(lines.formatted(other.enrolment()) + "setAside", is(nullValue()));
        assertThat(outcomeTold(person)).isEqualTo("POSTPONED");
        assertThat(outcomeTold(other)).isEqualTo("FULL");
    }

    @Test
    void whoWithdrewMeanwhileIsNotCertified() {
        people.requirements(person, 2, "WITHDRAWN", "2021-09-20");

        close(session, "{}")
                .statusCode(422)
                .body("code", is("award-contradicted"))
                .body("lines[0].status", is("WITHDRAWN"));
        close(session, settingAside(person)).statusCode(200);
        assertThat(certificates(person)).isEqualTo("0");
    }

    @Test
    void whatNothingContradictsStands() {
        close(session, settingAside(other))
                .statusCode(422)
                .body("code", is("award-not-contradicted"))
                .body("enrolments", contains(other.enrolment().toString()));
        close(session, "{\"setAside\": [{\"enrolmentId\": \"%s\", \"reason\": \"x\"}]}".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("award-not-contradicted"));
        given().get(path(session)).then().body("status", is("DELIBERATED"));
        assertThat(certificates(other)).isEqualTo("0");
    }

    @Test
    void itHasItsReason() {
        close(session, "{\"setAside\": [{\"enrolmentId\": \"%s\"}]}".formatted(person.enrolment()))
                .statusCode(400)
                .body("violations[0].field", is("setAside[0].reason"));
    }

    private static String settingAside(Person person) {
        return "{\"setAside\": [{\"enrolmentId\": \"%s\", \"reason\": \"BC01 was revoked\"}]}"
                .formatted(person.enrolment());
    }

    private String certificates(Person person) {
        return String.valueOf(told.asWorker()
                .first("select count(*) from certificate where enrolment_id = '" + person.enrolment() + "'"));
    }

    private String outcomeTold(Person person) throws IOException {
        return heard.of(person.enrolment(), 1)
                .getOrDefault("fr.parchemin.jury.outcome-awarded.v1", Heard.NOTHING)
                .at("/outcome/outcome")
                .asText();
    }
}
