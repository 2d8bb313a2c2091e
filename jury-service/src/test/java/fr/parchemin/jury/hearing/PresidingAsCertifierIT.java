package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.session.Calls.correctAttendance;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.decision;
import static fr.parchemin.jury.session.Calls.open;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static fr.parchemin.jury.session.Calls.tag;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_2;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_2;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static fr.parchemin.jury.session.SessionScene.HELD_ON;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who presided over a decision stays who presided over it, whoever comes or takes a seat afterwards. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class PresidingAsCertifierIT {

    private static final String LATE = ", \"lateEntryReason\": \"an archive of paper\"";
    private static final String REASON = ", \"reason\": \"The train was late\"";
    private static final JurySeat[] FOUR = {EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2};

    @Inject
    SessionScene scene;

    @Inject
    Sessions sessions;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    void aPresidentWhoComesLateHasNotPresidedBefore() {
        var other = scene.ready();
        var session = underTheSubstitute(person, other);
        correctAttendance(session, tag(session), substitute(EMPLOYERS_1) + REASON, JurySeat.values())
                .statusCode(200);

        decide(session, other, Said.of("FULL")).statusCode(201).body("presidedBy", is(id(PRESIDENT)));
        given().get(decision(session, person)).then().body("presidedBy", is(id(EMPLOYERS_1)));
        scene.sign(session, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2);
        given().get(path(session)).then().body("allowedActions", hasItem("waiveSignatures"));
    }

    @Test
    void whoeverTakesThePresidentsSeatHasNotPresidedBefore() {
        var session = underTheSubstitute(person, scene.ready());
        var newcomer = sessions.professional(null);
        sessions.qualify(newcomer, "PRESIDENT");
        replaced(session, newcomer, "").statusCode(400).body("violations[0].field", is("conflicts"));
        replaced(session, newcomer, ", \"conflicts\": []").statusCode(200);

        given().get(decision(session, person)).then().body("presidedBy", is(id(EMPLOYERS_1)));
        post(path(session) + "/attendance", "").statusCode(405);
        given().contentType("application/json")
                .header("If-Match", tag(session))
                .body(Calls.attendance(substitute(EMPLOYERS_1) + REASON, FOUR))
                .put(path(session) + "/attendance")
                .then()
                .statusCode(200);
    }

    @Test
    void withoutWhoeverPresidedNothingIsWaived() {
        var session = underTheSubstitute(person);
        scene.sign(session, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2);
        waived(session, EMPLOYERS_1).statusCode(409).body("presidingIds", contains(id(EMPLOYERS_1)));
        given().get(path(session)).then().body("allowedActions", not(hasItem("waiveSignatures")));
    }

    @Test
    void theMinutesSayWhoPresided() {
        var session = underTheSubstitute(person);
        scene.sign(session, FOUR);
        Calls.close(session, "{}").statusCode(200);
        given().get(path(session) + "/minutes")
                .then()
                .body("document.lines[0].decision.presidedBy", is(id(EMPLOYERS_1)));
    }

    @Test
    void whereNobodyDeliberatesNobodyPresides() {
        var session = scene.opened(person);
        decide(session, person, Said.of("ABSENT").byNobody()).statusCode(201).body("presidedBy", nullValue());
    }

    @Test
    void aSubstituteWhoPresidedIsNotTakenAway() {
        var session = underTheSubstitute(person, scene.ready());
        correctAttendance(session, tag(session), substitute(EMPLOYEES_1) + REASON, FOUR)
                .statusCode(409)
                .body("code", is("decisions-contradicted"));
    }

    @Test
    void nothingOpensWhereNobodyCanPresideOverAnybody() {
        var session = scene.convened(HELD_ON, person);
        openedWithConflictsOf(session, LATE, PRESIDENT).statusCode(422).body("code", is("nobody-presides"));
        openedWithConflictsOf(session, LATE + substitute(EMPLOYERS_1), PRESIDENT, EMPLOYERS_1)
                .statusCode(422)
                .body("code", is("nobody-presides"));
        openedWithConflictsOf(session, LATE + substitute(EMPLOYERS_2), PRESIDENT, EMPLOYERS_1)
                .statusCode(200);
    }

    @Test
    void norWhereTooFewMayDecideOnAnybody() {
        var session = scene.convened(HELD_ON, person);
        openedWithConflictsOf(session, LATE, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2)
                .statusCode(422)
                .body("code", is("quorum-not-possible"))
                .body("present", is(3))
                .body("needed", is(4));
        var other = scene.ready();
        openedWithConflictsOf(
                        scene.convened(HELD_ON, scene.ready(), other),
                        LATE,
                        other,
                        EMPLOYERS_1,
                        EMPLOYERS_2,
                        EMPLOYEES_1,
                        EMPLOYEES_2)
                .statusCode(200);
    }

    @Test
    void thePresidentMayBeNamedAsWhoPresides() {
        open(scene.convened(HELD_ON, person), LATE + substitute(PRESIDENT), JurySeat.values())
                .statusCode(200)
                .body("attendance.substitutePresidentId", nullValue());
    }

    private UUID underTheSubstitute(Person first, Person... others) {
        var heard = new Person[others.length + 1];
        heard[0] = first;
        System.arraycopy(others, 0, heard, 1, others.length);
        var session = scene.convened(HELD_ON, heard);
        open(session, LATE + substitute(EMPLOYERS_1), FOUR).statusCode(200);
        decide(session, first, Said.of("FULL").by(FOUR)).statusCode(201);
        return session;
    }

    private ValidatableResponse openedWithConflictsOf(UUID session, String more, JurySeat... conflicted) {
        return openedWithConflictsOf(session, more, person, conflicted);
    }

    private static ValidatableResponse openedWithConflictsOf(
            UUID session, String more, Person candidate, JurySeat... conflicted) {
        var body = Calls.attendance(more, JurySeat.values());
        for (var seat : conflicted) {
            var none = "\"" + seat.member() + "\", \"conflicts\": [";
            body = body.replace(none, none + "\"" + candidate.enrolment() + "\"");
        }
        return post(path(session) + "/opening", body);
    }

    private static ValidatableResponse replaced(UUID session, UUID newcomer, String more) {
        return post(path(session) + "/replacements", """
                {"seat": "PRESIDENT", "memberId": "%s", "reason": "Ill"%s}""".formatted(newcomer, more));
    }

    private static ValidatableResponse waived(UUID session, JurySeat seat) {
        return post(path(session) + "/signature-waivers", """
                {"memberIds": ["%s"], "reason": "In hospital"}""".formatted(seat.member()));
    }

    private static String substitute(JurySeat seat) {
        return ", \"substitutePresidentId\": \"" + seat.member() + "\"";
    }

    private static String id(JurySeat seat) {
        return seat.member().toString();
    }
}
