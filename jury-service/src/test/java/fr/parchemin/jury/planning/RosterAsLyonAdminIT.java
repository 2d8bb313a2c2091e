package fr.parchemin.jury.planning;

import static fr.parchemin.jury.Calls.delete;
import static fr.parchemin.jury.Calls.get;
import static fr.parchemin.jury.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NantesAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@LyonAdmin
class RosterAsLyonAdminIT {

    @Inject
    People people;

    @Inject
    Sessions sessions;

    private UUID session = new UUID(0, 0);

    @BeforeEach
    void aPlannedSession() {
        session = sessions.planned();
    }

    @Test
    void aCampusProposesItsOwnEnrolmentsAndTakesThemOff() {
        var person = people.ready();

        put(person).statusCode(201).body("lines[0].candidateName", is("Zoé Lefèvre"));
        get(roster())
                .statusCode(200)
                .body("items.enrolmentId", contains(person.enrolment().toString()));
        delete(roster() + "/" + person.enrolment(), "*").statusCode(204);
        get(roster()).body("items", is(empty()));
    }

    @Test
    void anEnrolmentElsewhereIsNotKnown() {
        var person = people.somebody();
        people.tell(People.opened(person, "NANTES"));

        put(person).statusCode(409).body("code", is("not-yet-known"));
    }

    @Test
    void anEnrolmentThatHasLeftIsReadButNotProposed() {
        var person = people.somebody();
        people.tell(People.opened(person, "NANTES").with("campuses", "[\"LYON\", \"NANTES\"]"));

        put(person).statusCode(403).body("code", is("campus-out-of-scope")).body("campus", is("NANTES"));
    }

    @Test
    void aLineThatHasLeftIsTakenOffByItsNewCampus() {
        var person = people.ready();
        put(person).statusCode(201);
        people.tell(People.opened(person, "NANTES").with("campuses", "[\"LYON\", \"NANTES\"]"));

        get(roster()).body("items.enrolmentId", contains(person.enrolment().toString()));
        delete(roster() + "/" + person.enrolment(), "*").statusCode(403).body("code", is("campus-out-of-scope"));
    }

    @Test
    void aSessionIsReadOnceConvenedByWhoHasALineOnIt() {
        var person = people.ready();
        put(person).statusCode(201);
        var stranger = people.somebody();
        people.tell(People.opened(stranger, "NANTES"));
        sessions.rostered(session, stranger.enrolment(), stranger.candidate());
        var other = sessions.planned();
        sessions.become(session, "CONVENED");
        sessions.become(other, "CONVENED");

        get(roster())
                .statusCode(200)
                .body("items.enrolmentId", contains(person.enrolment().toString()));
        get("/v1/jury-sessions/" + session)
                .body("roster.enrolmentId", contains(person.enrolment().toString()));
        get("/v1/jury-sessions/" + other + "/roster").statusCode(404).body("code", is("unknown-jury-session"));
        put(people.ready()).statusCode(409).body("code", is("session-out-of-order"));
    }

    @Test
    @NantesAdmin
    void anotherCampusSeesNoneOfTheLines() {
        var person = people.ready();
        sessions.rostered(session, person.enrolment(), person.candidate());

        get(roster()).statusCode(200).body("items", is(empty()));
        get(roster() + "/" + person.enrolment()).statusCode(404).body("code", is("unknown-roster-line"));
        delete(roster() + "/" + person.enrolment(), "*").statusCode(404);
        put(person).statusCode(409).body("code", is("not-yet-known"));
        get("/v1/jury-sessions/" + session + "/recusals").statusCode(200).body("items", is(empty()));
    }

    @Test
    void noRecusalIsDeclaredByACampus() {
        post("/v1/jury-sessions/" + session + "/recusals", "{}").statusCode(403);
    }

    private String roster() {
        return "/v1/jury-sessions/" + session + "/roster";
    }

    private ValidatableResponse put(Person person) {
        return post(
                roster(),
                "{\"lines\": [{\"enrolmentId\": \"" + person.enrolment() + "\", \"purpose\": \"FULL_AWARD\"}]}");
    }
}
