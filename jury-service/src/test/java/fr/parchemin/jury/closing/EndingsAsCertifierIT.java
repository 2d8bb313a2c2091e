package fr.parchemin.jury.closing;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.decision;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static fr.parchemin.jury.session.Calls.sign;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_2;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_2;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static fr.parchemin.jury.session.JurySeat.PROFESSIONAL_1;
import static fr.parchemin.jury.session.JurySeat.PROFESSIONAL_2;
import static fr.parchemin.jury.session.SessionScene.HELD_ON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.award.Heard;
import fr.parchemin.jury.session.AsSeatedMember;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session whose members cannot all sign comes to an end all the same. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class EndingsAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    Sessions sessions;

    @Inject
    Told told;

    @Inject
    Heard heard;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    void signaturesAreWaivedOnceEverybodyElseHasSigned() {
        var session = scene.deliberated(person);
        scene.sign(session, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1);
        waive(session, PROFESSIONAL_1, PROFESSIONAL_2)
                .statusCode(409)
                .body("code", is("waiver-not-possible"))
                .body("awaited", contains(EMPLOYEES_2.member().toString()));
        scene.sign(session, EMPLOYEES_2);

        waive(session, PROFESSIONAL_1, PROFESSIONAL_2)
                .statusCode(200)
                .body(
                        "signatureWaivers.memberId",
                        containsInAnyOrder(
                                PROFESSIONAL_1.member().toString(),
                                PROFESSIONAL_2.member().toString()))
                .body("allowedActions", hasItem("closeSession"));
        waive(session, PROFESSIONAL_1).statusCode(409).body("code", is("signature-not-missing"));
        close(session, "{}").statusCode(200).body("status", is("CLOSED"));

        given().get(path(session) + "/minutes")
                .then()
                .body("document.session.signatures.size()", is(5))
                .body("document.session.signatures[0].signedBy", is(PRESIDENT.user()))
                .body("document.session.signatureWaivers.reason", contains("In hospital", "In hospital"))
                .body("document.session.signatureWaivers[0].recordedBy", is("certifier"));
    }

    @Test
    void withoutTheSignatureOfWhoPresidedNothingIsWaived() {
        var session = scene.deliberated(person);
        scene.sign(session, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2, PROFESSIONAL_1, PROFESSIONAL_2);
        waive(session, PRESIDENT)
                .statusCode(409)
                .body("code", is("waiver-not-possible"))
                .body("presidingIds", contains(PRESIDENT.member().toString()));
        annul(session).statusCode(200).body("status", is("ANNULLED"));
    }

    @Test
    void fewerThanAQuorumWaiveNobody() {
        var session = scene.deliberated(person);
        scene.sign(session, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2);
        waive(session, EMPLOYEES_1, EMPLOYEES_2, PROFESSIONAL_1, PROFESSIONAL_2)
                .statusCode(409)
                .body("signed", is(3))
                .body("needed", is(4));
        post(path(session) + "/signature-waivers", "{\"memberIds\": [], \"reason\": \"x\"}")
                .statusCode(400);
        waive(scene.opened(scene.ready()), PRESIDENT).statusCode(409).body("code", is("session-out-of-order"));
    }

    @Test
    @AsSeatedMember
    void whoWasWaivedSignsNoMore() {
        var session = scene.deliberated(person);
        scene.sign(session, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2, PROFESSIONAL_1);
        scene.waive(session, PROFESSIONAL_2);
        sign(session).statusCode(409).body("code", is("signature-waived"));
    }

    @Test
    void anAnnulledSittingAwardsNothingAndFreesEverybody() throws IOException {
        var other = scene.ready();
        var session = scene.opened(person, other);
        decide(session, person, Said.of("FULL")).statusCode(201);

        annul(session)
                .statusCode(200)
                .body("status", is("ANNULLED"))
                .body("annulmentReason", is("The building burnt down"))
                .body("closedOn", nullValue())
                .body("allowedActions", empty())
                .body("history.kind", hasItem("ANNULLED"));

        given().get(decision(session, person))
                .then()
                .body("outcome", is("FULL"))
                .body("setAside.reason", is("The building burnt down"));
        given().get(path(session) + "/minutes")
                .then()
                .statusCode(200)
                .body("number", matchesPattern("PV-RNCP14506-\\d{4}-\\d{3}"))
                .body("document.session.annulmentReason", is("The building burnt down"))
                .body("document.lines.size()", is(2))
                .body(
                        "document.lines.find { it.enrolmentId == '%s' }.decision".formatted(other.enrolment()),
                        nullValue());
        assertThat(certificates(person)).isEqualTo("0");
        assertThat(outcomeOf(person)).isEqualTo("POSTPONED");
        assertThat(outcomeOf(other)).isEqualTo("POSTPONED");
        var another = sessions.planned();
        post(path(another) + "/roster", """
                {"lines": [{"enrolmentId": "%s", "purpose": "FULL_AWARD"}, {"enrolmentId": "%s", "purpose": "FULL_AWARD"}]}""".formatted(person.enrolment(), other.enrolment()))
                .statusCode(201);
    }

    @Test
    void nothingFollowsAnAnnulment() {
        var session = scene.signed(person);
        annul(session).statusCode(200);
        close(session, "{}").statusCode(409).body("code", is("session-out-of-order"));
        annul(session).statusCode(409).body("code", is("session-out-of-order"));
        decide(session, person, Said.of("NONE")).statusCode(409);
        post("/v1/certificates", """
                {"enrolmentId": "%s", "bloc": "RNCP14506BC01"}""".formatted(person.enrolment()))
                .statusCode(422)
                .body("code", is("bloc-not-awarded"));
        annul(scene.convened(HELD_ON, scene.ready())).statusCode(409);
    }

    @Test
    void anAnnulmentAndAClosingAtOnceEndTheSessionOnce() throws Exception {
        var session = scene.signed(person);
        var answers = Calls.together(
                () -> close(session, "{}").extract().statusCode(),
                () -> annul(session).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    private static ValidatableResponse annul(UUID session) {
        return post(path(session) + "/annulment", "{\"reason\": \"The building burnt down\"}");
    }

    private static ValidatableResponse waive(UUID session, JurySeat... seats) {
        var members =
                Arrays.stream(seats).map(seat -> "\"" + seat.member() + "\"").collect(Collectors.joining(", "));
        return post(
                path(session) + "/signature-waivers",
                "{\"memberIds\": [" + members + "], \"reason\": \"In hospital\"}");
    }

    private String certificates(Person person) {
        return String.valueOf(told.asWorker()
                .first("select count(*) from certificate where enrolment_id = '" + person.enrolment() + "'"));
    }

    private String outcomeOf(Person person) throws IOException {
        return heard.of(person.enrolment(), 1)
                .getOrDefault("fr.parchemin.jury.outcome-awarded.v1", Heard.NOTHING)
                .at("/outcome/outcome")
                .asText();
    }
}
