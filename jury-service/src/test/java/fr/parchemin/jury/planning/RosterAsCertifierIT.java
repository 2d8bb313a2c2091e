package fr.parchemin.jury.planning;

import static fr.parchemin.jury.Calls.delete;
import static fr.parchemin.jury.Calls.get;
import static fr.parchemin.jury.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class RosterAsCertifierIT {

    @Inject
    Told told;

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
    void aReadyCandidateIsPutOnWithTheirName() {
        var person = people.ready();

        put(line(person, "FULL_AWARD"))
                .statusCode(201)
                .header("Location", is(roster()))
                .body("lines", hasSize(1))
                .body("lines[0].enrolmentId", is(person.enrolment().toString()))
                .body("lines[0].candidateName", is("Zoé Lefèvre"))
                .body("lines[0].campus", is("LYON"))
                .body("lines[0].enrolmentStatus", is("READY_FOR_JURY"))
                .body("lines[0].conditional", is(nullValue()))
                .body("lines[0].readiness.ready", is(true))
                .body("lines[0].readiness.requirementsVersion", is(1));

        get(roster())
                .statusCode(200)
                .body("items.enrolmentId", contains(person.enrolment().toString()));
    }

    @Test
    void whoIsNotReadyMayBePutOnUnderACondition() {
        var person = people.enrolled();
        people.requirements(person, 1, "ENROLLED", "2022-06-25");

        put("""
                {"enrolmentId": "%s", "purpose": "FULL_AWARD", "conditional": {"reason": "Sits again"}}""".formatted(person.enrolment()))
                .statusCode(201)
                .body("lines[0].conditional.reason", is("Sits again"))
                .body("lines[0].readiness.ready", is(false))
                .body("lines[0].readiness.missing", contains("RNCP14506BC01", "DISSERTATION"));
    }

    @Test
    void whatIsNotToldYetIsNotReady() {
        put(line(people.enrolled(), "FULL_AWARD"))
                .statusCode(201)
                .body("lines[0].readiness.ready", is(false))
                .body("lines[0].readiness.missing", is(empty()))
                .body("lines[0].readiness.requirementsVersion", is(nullValue()));
    }

    @Test
    void itIsToldWithItsWholeState() {
        var person = people.ready();
        put(line(person, "FULL_AWARD")).statusCode(201);
        takeOff(person).statusCode(204);

        assertThat(sequences(person)).isEqualTo("2");
        get(roster()).body("items", is(empty()));
    }

    @Test
    void aRequestIsTakenWholeOrNotAtAll() {
        var person = people.ready();

        put(line(person, "FULL_AWARD") + "," + line(people.ready(), "VAE"))
                .statusCode(422)
                .body("code", is("enrolment-not-for-purpose"))
                .body("possible", contains("FULL_AWARD", "BLOCS"));

        get(roster()).body("items", is(empty()));
        assertThat(sequences(person)).isNull();
    }

    @Test
    void anUnknownEnrolmentMayBecomeKnown() {
        put(line(people.somebody(), "FULL_AWARD"))
                .statusCode(409)
                .header("Retry-After", is("1"))
                .body("code", is("not-yet-known"));
    }

    @Test
    void anotherCertificationIsRefused() {
        var person = people.somebody();
        people.tell(People.opened(person, "LYON").with("certification", "\"RNCP99999\""));

        put(line(person, "FULL_AWARD"))
                .statusCode(422)
                .body("code", is("wrong-certification"))
                .body("certification", is("RNCP99999"))
                .body("certificationOfSession", is("RNCP14506"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLIED", "REJECTED", "CERTIFIED", "WITHDRAWN"})
    void whoIsNotBeforeAJuryIsRefused(String status) {
        var person = people.somebody();
        people.tell(People.opened(person, "LYON").with("status", "\"" + status + "\""));

        put(line(person, "FULL_AWARD"))
                .statusCode(409)
                .body("code", is("enrolment-not-rosterable"))
                .body("enrolmentStatus", is(status));
    }

    @ParameterizedTest
    @CsvSource({"VAE, FULL_AWARD", "STUDENT, VAE"})
    void experienceIsHeardByItselfAndNobodyElseWithIt(String route, String purpose) {
        var person = people.somebody();
        people.tell(People.opened(person, "LYON").with("accessRoute", "\"" + route + "\""));

        put(line(person, purpose)).statusCode(422).body("code", is("enrolment-not-for-purpose"));
    }

    @Test
    void theBlocsOfExperienceAreNotMissing() {
        var person = people.somebody();
        people.tell(People.opened(person, "LYON").with("accessRoute", "\"VAE\""));
        people.requirements(person, 1, "ENROLLED", "");

        put(line(person, "VAE"))
                .statusCode(201)
                .body("lines[0].readiness.missing", contains("DISSERTATION"))
                .body("lines[0].candidateName", is(nullValue()));
    }

    @Test
    void aConditionIsForTheWholeCertification() {
        put("""
                {"enrolmentId": "%s", "purpose": "BLOCS", "conditional": {"reason": "x"}}""".formatted(people.ready().enrolment())).statusCode(422).body("code", is("condition-without-award"));
    }

    @Test
    void anEnrolmentStandsInARequestOnce() {
        var person = people.ready();

        put(line(person, "FULL_AWARD") + "," + line(person, "BLOCS"))
                .statusCode(422)
                .body("code", is("enrolment-twice"))
                .body("enrolment", is(person.enrolment().toString()));
    }

    @Test
    void anEnrolmentSitsOnOneUnfinishedSession() {
        var person = people.ready();
        put(line(person, "FULL_AWARD")).statusCode(201);
        var other = sessions.planned();

        for (var wanted : List.of(session, other)) {
            post("/v1/jury-sessions/" + wanted + "/roster", "{\"lines\": [" + line(person, "FULL_AWARD") + "]}")
                    .statusCode(409)
                    .body("code", is("already-on-roster"))
                    .body("session", is(session.toString()));
        }
        takeOff(person).statusCode(204);
        post("/v1/jury-sessions/" + other + "/roster", "{\"lines\": [" + line(person, "FULL_AWARD") + "]}")
                .statusCode(201);
    }

    @Test
    void ofTwoSessionsThatWantSomebodyAtOnceOneIsToldWhere() throws Exception {
        var person = people.ready();
        var other = sessions.planned();
        try (var both = Executors.newFixedThreadPool(2)) {
            var statuses = both
                    .invokeAll(Stream.of(session, other)
                            .<Callable<Integer>>map(wanted -> () -> given().contentType(ContentType.JSON)
                                    .body("{\"lines\": [" + line(person, "FULL_AWARD") + "]}")
                                    .post("/v1/jury-sessions/" + wanted + "/roster")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONVENED", "OPEN", "DELIBERATED", "CLOSED", "CANCELLED"})
    void aRosterIsFixedOnceConvened(String status) {
        var person = people.ready();
        put(line(person, "FULL_AWARD")).statusCode(201);
        sessions.become(session, status);

        put(line(people.ready(), "FULL_AWARD")).statusCode(409).body("code", is("session-out-of-order"));
        takeOff(person).statusCode(409).body("code", is("session-out-of-order"));
    }

    @Test
    void takingOffNamesTheLineThatWasRead() {
        var person = people.ready();
        put(line(person, "FULL_AWARD")).statusCode(201);
        var path = roster() + "/" + person.enrolment();

        given().delete(path).then().statusCode(428);
        delete(path, "\"7-00\"").statusCode(412);
        takeOff(person).statusCode(204);
        get(path).statusCode(404).body("code", is("unknown-roster-line"));
        delete(path, "*").statusCode(404).body("code", is("unknown-roster-line"));
    }

    @Test
    void anUnknownSessionHasNoRoster() {
        var nowhere = "/v1/jury-sessions/" + UUID.randomUUID() + "/roster";

        get(nowhere).statusCode(404).body("code", is("unknown-jury-session"));
        post(nowhere, "{\"lines\": [" + line(people.ready(), "FULL_AWARD") + "]}")
                .statusCode(404);
    }

    @Test
    void anEmptyRequestIsRefused() {
        put("").statusCode(400).body("code", is("invalid-request"));
    }

    private String roster() {
        return "/v1/jury-sessions/" + session + "/roster";
    }

    private ValidatableResponse put(String lines) {
        return post(roster(), "{\"lines\": [" + lines + "]}");
    }

    private ValidatableResponse takeOff(Person person) {
        var path = roster() + "/" + person.enrolment();
        return delete(path, get(path).statusCode(200).extract().header("ETag"));
    }

    private static String line(Person person, String purpose) {
        return "{\"enrolmentId\": \"%s\", \"purpose\": \"%s\"}".formatted(person.enrolment(), purpose);
    }

    private @Nullable String sequences(Person person) {
        return told.asWorker()
                .first("select last from event_sequence where topic = 'parchemin.jury' and subject = '"
                        + person.enrolment() + "/" + session + "'");
    }
}
