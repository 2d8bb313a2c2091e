package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.session.Calls.correctAttendance;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.open;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static fr.parchemin.jury.session.Calls.tag;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_2;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_2;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static fr.parchemin.jury.session.JurySeat.PROFESSIONAL_1;
import static fr.parchemin.jury.session.SessionScene.HELD_ON;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is there, who presides, and how a slip in it is put right. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class AttendanceAsCertifierIT {

    private static final String LATE = ", \"lateEntryReason\": \"an archive of paper\"";
    private static final String REASON = ", \"reason\": \"The train was late\"";
    private static final JurySeat[] WITHOUT_THE_PRESIDENT = {EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2};

    @Inject
    SessionScene scene;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    void nothingOpensWithoutSomebodyWhoPresides() {
        var session = scene.convened(HELD_ON, person);
        open(session, LATE, WITHOUT_THE_PRESIDENT)
                .statusCode(422)
                .body("code", is("nobody-presides"))
                .body("president", is(PRESIDENT.member().toString()));
        open(session, LATE + substitute(EMPLOYERS_1), WITHOUT_THE_PRESIDENT)
                .statusCode(200)
                .body("status", is("OPEN"));
    }

    @Test
    void nothingOpensWithFewerThanTheQuorum() {
        var session = scene.convened(HELD_ON, person);
        open(session, LATE, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2)
                .statusCode(422)
                .body("code", is("quorum-not-possible"))
                .body("present", is(3))
                .body("needed", is(4));
        open(session, LATE, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1).statusCode(200);
    }

    @Test
    void whoStatesAConflictDoesNotDeliberateOnThatCandidate() {
        var other = scene.ready();
        var session = scene.convened(HELD_ON, person, other);
        post(path(session) + "/opening", presentWithConflict(EMPLOYERS_1, person.enrolment(), LATE))
                .statusCode(200)
                .body(
                        "attendance.present.find { it.memberId == '%s' }.conflicts".formatted(EMPLOYERS_1.member()),
                        contains(person.enrolment().toString()));
        decide(session, person, Said.of("FULL"))
                .statusCode(422)
                .body("code", is("deliberating-recused"))
                .body("memberIds", contains(EMPLOYERS_1.member().toString()));
        given().get(path(session) + "/recusals?enrolment=" + person.enrolment())
                .then()
                .body("items[0].grounds", contains("CONFLICT_STATED"));
        decide(session, other, Said.of("FULL")).statusCode(201);
        decide(session, person, Said.of("FULL").by(PRESIDENT, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2))
                .statusCode(201)
                .body("recused", contains(EMPLOYERS_1.member().toString()));
    }

    @Test
    void aConflictIsAboutSomebodyWhomTheSessionHears() {
        var session = scene.convened(HELD_ON, person);
        var elsewhere = scene.ready();
        post(path(session) + "/opening", presentWithConflict(EMPLOYERS_1, elsewhere.enrolment(), LATE))
                .statusCode(422)
                .body("code", is("not-on-roster"));
        post(path(session) + "/opening", "{\"present\": [{\"memberId\": \"" + PRESIDENT.member() + "\"}]" + LATE + "}")
                .statusCode(400)
                .body("violations[0].field", is("present[0].conflicts"));
    }

    @Test
    void aMemberWhoComesLateIsAddedAndWhatWasRecordedIsKept() {
        var session = scene.opened(List.of(PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1), person);
        decide(session, person, Said.of("FULL")).statusCode(422).body("code", is("deliberating-absent"));

        correctAttendance(session, tag(session), substitute(EMPLOYERS_1) + REASON, JurySeat.values())
                .statusCode(200)
                .body(
                        "attendance.present.memberId",
                        hasItem(EMPLOYEES_2.member().toString()))
                .body("attendanceCorrections.reason", contains("The train was late"))
                .body("attendanceCorrections[0].present.size()", is(4));
        decide(session, person, Said.of("FULL")).statusCode(201);
    }

    @Test
    void whereThePresidentIsRecusedSomebodyElsePresides() {
        var session = scene.opened(person);
        correctAttendance(session, tag(session), REASON, JurySeat.values()).statusCode(200);
        Calls.post(path(session) + "/recusals", """
                {"memberId": "%s", "enrolmentId": "%s", "reason": "A cousin"}""".formatted(PRESIDENT.member(), person.enrolment()))
                .statusCode(201);
        var others = Said.of("FULL").by(EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, EMPLOYEES_2);
        decide(session, person, others)
                .statusCode(422)
                .body("code", is("no-quorum"))
                .body("presiding", nullValue());

        correctAttendance(session, tag(session), substitute(EMPLOYEES_1) + REASON, JurySeat.values())
                .statusCode(200);
        decide(session, person, others).statusCode(201);
    }

    @Test
    void whoDeliberatedWasThere() {
        var session = scene.opened(person);
        decide(session, person, Said.of("FULL")).statusCode(201);
        correctAttendance(
                        session,
                        tag(session),
                        substitute(EMPLOYERS_1) + REASON,
                        PRESIDENT,
                        EMPLOYERS_1,
                        EMPLOYERS_2,
                        EMPLOYEES_1)
                .statusCode(409)
                .body("code", is("decisions-contradicted"))
                .body("enrolmentIds", contains(person.enrolment().toString()));
        given().contentType(ContentType.JSON)
                .header("If-Match", tag(session))
                .body(presentWithConflict(PROFESSIONAL_1, person.enrolment(), substitute(EMPLOYERS_1) + REASON))
                .put(path(session) + "/attendance")
                .then()
                .statusCode(409)
                .body("code", is("decisions-contradicted"));
        given().get(path(session)).then().body("attendanceCorrections", empty());
    }

    @Test
    void aCorrectionSaysWhichVersionItChangesAndTheSameAgainChangesNothing() {
        var session = scene.opened(person);
        var same = Calls.attendance(substitute(EMPLOYERS_1) + REASON, JurySeat.values());
        var other = Calls.attendance(substitute(EMPLOYERS_2) + REASON, JurySeat.values());
        given().contentType(ContentType.JSON)
                .body(other)
                .put(path(session) + "/attendance")
                .then()
                .statusCode(428);
        correctAttendance(session, "\"999-x\"", substitute(EMPLOYERS_2) + REASON, JurySeat.values())
                .statusCode(412);
        var before = tag(session);
        given().contentType(ContentType.JSON)
                .body(same)
                .put(path(session) + "/attendance")
                .then()
                .statusCode(200)
                .header("ETag", before);
        correctAttendance(session, before, substitute(EMPLOYERS_2) + ", \"reason\": \" \"", JurySeat.values())
                .statusCode(400);
    }

    @Test
    void asLongAsNobodyHasSigned() {
        var session = scene.deliberated(person);
        scene.sign(session, EMPLOYERS_1);
        correctAttendance(session, tag(session), REASON, JurySeat.values())
                .statusCode(409)
                .body("code", is("already-signed"));
        var planned = scene.convened(HELD_ON, scene.ready());
        correctAttendance(planned, tag(planned), REASON, JurySeat.values())
                .statusCode(409)
                .body("code", is("session-out-of-order"));
    }

    @Test
    void aCorrectionLeavesSomebodyWhoPresidesAndAQuorum() {
        var session = scene.opened(person);
        correctAttendance(session, tag(session), REASON, WITHOUT_THE_PRESIDENT)
                .statusCode(422)
                .body("code", is("nobody-presides"));
        correctAttendance(session, tag(session), REASON, PRESIDENT, EMPLOYERS_1, EMPLOYERS_2)
                .statusCode(422)
                .body("code", is("quorum-not-possible"));
    }

    private static String substitute(JurySeat seat) {
        return ", \"substitutePresidentId\": \"" + seat.member() + "\"";
    }

    /** Everybody is there, one of them with a conflict. */
    private static String presentWithConflict(JurySeat seat, UUID enrolment, String more) {
        return Calls.attendance(more, JurySeat.values())
                .replace(
                        "\"" + seat.member() + "\", \"conflicts\": []",
                        "\"" + seat.member() + "\", \"conflicts\": [\"" + enrolment + "\"]");
    }
}
