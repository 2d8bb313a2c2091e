package fr.parchemin.jury.closing;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.open;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.award.ClosedLines;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session takes no more. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class TooLateAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    Sessions sessions;

    @Inject
    ClosedLines closed;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    void aConvenedSessionKeepsItsPanelAndItsRoster() {
        var session = scene.convened(SessionScene.HELD_ON, person);

        outOfOrder(seat(session));
        outOfOrder(roster(session, scene.ready()));
        given().get(path(session)).then().body("panel.complete", is(true)).body("roster", hasSize(1));
    }

    @Test
    void aClosedSessionIsNotChanged() {
        var session = scene.signed(person);
        close(session, "{}").statusCode(200);

        outOfOrder(seat(session));
        outOfOrder(roster(session, scene.ready()));
        outOfOrder(post(path(session) + "/convene", "{\"convenedOn\": \"2022-05-20\"}"));
        outOfOrder(post(
                path(session) + "/replacements",
                "{\"seat\": \"PRESIDENT\", \"memberId\": \"%s\", \"reason\": \"x\"}"
                        .formatted(sessions.professional(null))));
        outOfOrder(open(session, "", JurySeat.PRESIDENT));
        outOfOrder(recuse(session));
        outOfOrder(post(path(session) + "/cancel", "{\"reason\": \"x\"}"));
        decide(session, person, Said.of("NONE").with("reasons", "\"x\"")).statusCode(409);
        given().get(path(session)).then().body("status", is("CLOSED")).body("roster", hasSize(1));
    }

    @Test
    void nobodyIsRecusedOnceTheJuryHasDecided() {
        var other = scene.ready();
        var session = scene.opened(person, other);
        decide(session, person, Said.of("FULL")).statusCode(201);

        recuse(session).statusCode(409).body("code", is("already-decided"));
        given().get(path(session) + "/recusals").then().body("items", hasSize(0));
    }

    @Test
    void whoAttendsKeepsTheirSeat() {
        var session = scene.opened(person);

        post(
                        path(session) + "/replacements",
                        "{\"seat\": \"PROFESSIONAL_1\", \"memberId\": \"%s\", \"reason\": \"x\", \"conflicts\": []}"
                                .formatted(aProfessional()))
                .statusCode(409)
                .body("code", is("member-present"));
    }

    @Test
    void whoIsCertifiedIsNotHeardAgain() {
        var number = closed.certified(person);
        var session = sessions.planned();

        roster(session, person)
                .statusCode(409)
                .body("code", is("already-certified"))
                .body("certificate", is(number));
        given().get(path(session)).then().body("roster", hasSize(0));
    }

    /** Like the one who sits there. */
    private UUID aProfessional() {
        var id = sessions.professional(null);
        sessions.qualify(id, "PROFESSIONAL");
        return id;
    }

    private ValidatableResponse recuse(UUID session) {
        return post(
                path(session) + "/recusals",
                "{\"memberId\": \"%s\", \"enrolmentId\": \"%s\", \"reason\": \"A friend\"}"
                        .formatted(JurySeat.PRESIDENT.member(), person.enrolment()));
    }

    private static ValidatableResponse seat(UUID session) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"seats\": []}")
                .put(path(session) + "/panel")
                .then();
    }

    private static ValidatableResponse roster(UUID session, Person person) {
        return post(
                path(session) + "/roster",
                "{\"lines\": [{\"enrolmentId\": \"%s\", \"purpose\": \"FULL_AWARD\"}]}".formatted(person.enrolment()));
    }

    private static void outOfOrder(ValidatableResponse answer) {
        answer.statusCode(409).body("code", is("session-out-of-order"));
    }
}
