package fr.parchemin.jury.decision;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.decision;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.replace;
import static fr.parchemin.jury.session.Calls.together;
import static fr.parchemin.jury.session.JurySeat.EMPLOYEES_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_2;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static fr.parchemin.jury.session.JurySeat.PROFESSIONAL_2;
import static fr.parchemin.jury.session.SessionScene.HELD_ON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class DecisionsAsCertifierIT {

    private static final List<JurySeat> FIVE =
            List.of(PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, JurySeat.EMPLOYEES_2);

    @Inject
    SessionScene scene;

    @Inject
    People people;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    void aDecisionIsRecordedAndReadBack() {
        var session = scene.opened(FIVE, person);
        var tag = decide(
                        session,
                        person,
                        Said.of("FULL")
                                .by(PRESIDENT, EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1)
                                .with(
                                        "votes",
                                        "{\"for\": 2, \"against\": 2, \"abstained\": 0, \"president\": \"FOR\"}"))
                .statusCode(201)
                .header("Location", is(decision(session, person)))
                .body("outcome", is("FULL"))
                .body("defence.passed", is(true))
                .body("votes.for", is(2))
                .body("blocs", contains("RNCP14506BC01"))
                .body("grantedBlocs", empty())
                .body("recused", empty())
                .body("replaced", empty())
                .body("recordedBy", is("certifier"))
                .extract()
                .header("ETag");
        given().get(decision(session, person)).then().statusCode(200).header("ETag", is(tag));
        given().get(path(session) + "/decisions?count=true")
                .then()
                .body("total", is(1))
                .body("items[0].enrolmentId", is(person.enrolment().toString()));
        given().get(path(session)).then().body("status", is("DELIBERATED"));
    }

    @Test
    void theLastLineDecidedEndsTheDeliberation() {
        var other = scene.ready();
        var session = scene.opened(person, other);
        decide(session, person, Said.of("FULL")).statusCode(201);
        given().get(path(session)).then().body("status", is("OPEN"));
        decide(session, other, Said.of("NONE").with("reasons", "\"too little\""))
                .statusCode(201);
        given().get(path(session)).then().body("status", is("DELIBERATED"));
    }

    @Test
    void isDatedFromTheSessionToToday() {
        var session = scene.opened(person);
        decide(session, person, Said.of("FULL").on(HELD_ON.minusDays(1)))
                .statusCode(422)
                .body("code", is("decided-before-session"))
                .body("heldOn", is("2022-06-24"));
        decide(
                        session,
                        person,
                        Said.of("FULL")
                                .on(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1)))
                .statusCode(422)
                .body("code", is("date-in-future"))
                .body("field", is("decidedOn"));
    }

    @Test
    void whoIsAbsentOrRecusedDoesNotDeliberate() {
        var session = scene.opened(FIVE, person);
        decide(session, person, Said.of("FULL"))
                .statusCode(422)
                .body("code", is("deliberating-absent"))
                .body(
                        "memberIds",
                        containsInAnyOrder(
                                JurySeat.PROFESSIONAL_1.member().toString(),
                                PROFESSIONAL_2.member().toString()));
        people.assessed(person, EMPLOYERS_2.member());
        decide(session, person, Said.of("FULL").by(FIVE.toArray(JurySeat[]::new)))
                .statusCode(422)
                .body("code", is("deliberating-recused"))
                .body("memberIds", contains(EMPLOYERS_2.member().toString()));
        decide(session, person, Said.of("FULL").by(PRESIDENT, EMPLOYERS_1, EMPLOYEES_1, JurySeat.EMPLOYEES_2))
                .statusCode(201)
                .body("recused", contains(EMPLOYERS_2.member().toString()));
    }

    @Test
    void theSubstitutePresidesWhereThePresidentIsRecused() {
        var session = scene.opened(person);
        people.tutored(person, PRESIDENT.member());
        decide(session, person, Said.of("FULL").by(EMPLOYERS_2, EMPLOYEES_1, PROFESSIONAL_2, JurySeat.PROFESSIONAL_1))
                .statusCode(422)
                .body("code", is("no-quorum"))
                .body("presidentMissing", is(true))
                .body("presiding", is(EMPLOYERS_1.member().toString()));
        decide(session, person, Said.of("FULL").by(EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1, PROFESSIONAL_2))
                .statusCode(201);
    }

    @Test
    void aQuorumDecidesAndItsVotesSum() {
        var session = scene.opened(person);
        decide(session, person, Said.of("FULL").by(PRESIDENT, EMPLOYERS_1, EMPLOYERS_2))
                .statusCode(422)
                .body("code", is("no-quorum"))
                .body("deliberating", is(3))
                .body("needed", is(4));
        decide(
                        session,
                        person,
                        Said.of("FULL")
                                .with(
                                        "votes",
                                        "{\"for\": 5, \"against\": 1, \"abstained\": 0, \"president\": \"FOR\"}"))
                .statusCode(422)
                .body("code", is("votes-do-not-sum"))
                .body("votes", is(6))
                .body("deliberating", is(7));
    }

    @Test
    void aBlocRevokedBeforeTheDecisionKeepsTheWholeFromBeingAwarded() {
        var session = scene.opened(person);
        people.requirements(person, 2, "ENROLLED", "");
        decide(session, person, Said.of("FULL"))
                .statusCode(422)
                .body("code", is("requirements-missing"))
                .body("missing", contains("RNCP14506BC01", "DISSERTATION"));
    }

    @Test
    void experienceIsGrantedBlocs() {
        var experienced = scene.ready();
        people.tell(People.opened(experienced, "LYON").with("accessRoute", "\"VAE\""));
        people.requirements(experienced, 2, "ENROLLED", "");
        var session = scene.opened(experienced);
        decide(
                        session,
                        experienced,
                        Said.of("PARTIAL")
                                .with("blocs", "[\"RNCP14506BC01\"]")
                                .with("remainsToShow", "\"a dissertation\""))
                .statusCode(201)
                .body("grantedBlocs", contains("RNCP14506BC01"));
    }

    @Test
    void isReplacedWithItsVersionAndItsHistoryStays() {
        var session = scene.opened(person);
        var first = decide(session, person, Said.of("FULL")).extract().header("ETag");
        decide(session, person, Said.of("FULL")).statusCode(200).header("ETag", is(first));
        var excused = Said.of("EXCUSED").byNobody();
        decide(session, person, excused).statusCode(428);
        var second = replace(session, person, excused, first)
                .statusCode(200)
                .extract()
                .header("ETag");
        replace(session, person, Said.of("FULL"), first).statusCode(412);
        replace(session, person, Said.of("FULL"), second).statusCode(200);
        given().get(decision(session, person))
                .then()
                .body("replaced.outcome", contains("FULL", "EXCUSED"))
                .body("replaced[0].recordedBy", is("certifier"))
                .body("replaced[0].defence.passed", is(true))
                .body("outcome", is("FULL"));
    }

    @Test
    void isNeitherReplacedAfterTheFirstSignatureNorOnceClosed() {
        var session = scene.deliberated(person);
        var tag = given().get(decision(session, person)).header("ETag");
        scene.sign(session, PRESIDENT);
        replace(session, person, Said.of("ABSENT").byNobody(), tag)
                .statusCode(409)
                .body("code", is("already-signed"));
        scene.sign(session, Arrays.copyOfRange(JurySeat.values(), 1, 7));
        close(session, "{}").statusCode(200);
        replace(session, person, Said.of("ABSENT").byNobody(), tag)
                .statusCode(409)
                .body("code", is("session-out-of-order"));
    }

    @Test
    void waitsForTheSessionToOpen() {
        decide(scene.convened(HELD_ON, person), person, Said.of("FULL"))
                .statusCode(409)
                .body("code", is("session-out-of-order"));
    }

    @Test
    void isOfALineOfTheRoster() {
        var session = scene.opened(person);
        var stranger = scene.ready();
        decide(session, stranger, Said.of("FULL")).statusCode(404).body("code", is("unknown-roster-line"));
        given().get(decision(session, person)).then().statusCode(404).body("code", is("unknown-decision"));
        decide(UUID.randomUUID(), person, Said.of("FULL")).statusCode(404).body("code", is("unknown-jury-session"));
    }

    @Test
    void ofTwoAtOnceOnOneLineOneIsRecorded() throws InterruptedException, ExecutionException {
        var session = scene.opened(person);
        assertThat(together(
                        () -> decide(session, person, Said.of("FULL")).extract().statusCode(),
                        () -> decide(session, person, Said.of("ABSENT").byNobody())
                                .extract()
                                .statusCode()))
                .containsExactlyInAnyOrder(201, 428);
        given().get(decision(session, person)).then().body("replaced", empty());
    }

    @Test
    void ofTwoAtOnceOnTwoLinesTheLaterOneEndsTheDeliberation() throws InterruptedException, ExecutionException {
        var other = scene.ready();
        var session = scene.opened(person, other);
        assertThat(together(
                        () -> decide(session, person, Said.of("FULL")).extract().statusCode(),
                        () -> decide(session, other, Said.of("FULL")).extract().statusCode()))
                .containsExactly(201, 201);
        given().get(path(session)).then().body("status", is("DELIBERATED"));
    }

    @Test
    void creatingOnlyIsRefusedWhereSomethingIsDecided() {
        var session = scene.opened(person);
        decide(session, person, Said.of("FULL")).statusCode(201);
        given().contentType("application/json")
                .header("If-None-Match", "*")
                .body(Said.of("FULL").json())
                .put(decision(session, person))
                .then()
                .statusCode(412)
                .body("code", is("already-exists"));
    }

    @Test
    void absenceNeedsNobodyToDeliberate() {
        var session = scene.opened(person);
        given().contentType("application/json")
                .body("{\"outcome\": \"ABSENT\", \"decidedOn\": \"2022-06-24\"}")
                .put(decision(session, person))
                .then()
                .statusCode(201)
                .body("deliberatedBy", hasSize(0))
                .body("defence", nullValue())
                .body("votes", nullValue());
    }
}
