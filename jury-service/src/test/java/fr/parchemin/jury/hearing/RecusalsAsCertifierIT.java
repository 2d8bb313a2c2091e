package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.Calls.get;
import static fr.parchemin.jury.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class RecusalsAsCertifierIT {

    @Inject
    People people;

    @Inject
    Sessions sessions;

    private UUID session = new UUID(0, 0);
    private UUID president = new UUID(0, 0);
    private UUID employer = new UUID(0, 0);
    private Person person = new Person(session, session);

    @BeforeEach
    void aCandidateBeforeTwoMembers() {
        session = sessions.planned();
        president = sessions.professional(null);
        employer = sessions.professional(null, "Les Toits de Lyon", "73282932000074");
        sessions.seat(session, "PRESIDENT", president);
        sessions.seat(session, "EMPLOYERS_1", employer);
        person = people.ready();
        sessions.rostered(session, person.enrolment(), person.candidate());
    }

    @Test
    void strangersDeliberate() {
        list().body("items", is(empty()));
    }

    @Test
    void whoAssessedUnderAnotherEnrolmentIsRecused() {
        people.assessed(person.again(), president, UUID.randomUUID());

        list().body("items", hasSize(1))
                .body("items[0].enrolmentId", is(person.enrolment().toString()))
                .body("items[0].memberId", is(president.toString()))
                .body("items[0].recused", is(true))
                .body("items[0].grounds", contains("ASSESSED"))
                .body("items[0].recordedAt", is(nullValue()));
        get("/v1/jury-sessions/" + session + "/roster/" + person.enrolment())
                .body("recusals.memberId", contains(president.toString()))
                .body("recusals[0].grounds", contains("ASSESSED"));
    }

    @Test
    void whoAssessedAnotherCandidateOfTheDayIsRecusedForThemAlone() {
        var other = people.ready();
        sessions.rostered(session, other.enrolment(), other.candidate());
        people.assessed(other, president);

        list().body("items.enrolmentId", contains(other.enrolment().toString()));
        get("/v1/jury-sessions/" + session + "/recusals?enrolment=" + person.enrolment())
                .body("items", is(empty()));
    }

    @Test
    void everyGroundIsNamed() {
        people.worked(person, "[{\"name\": \"Somewhere\", \"siret\": \"73282932000074\"}]", employer);
        sessions.knows(employer, person.candidate());

        list().body("items", hasSize(1))
                .body("items[0].memberId", is(employer.toString()))
                .body("items[0].grounds", contains("TUTORED", "SAME_COMPANY", "KNOWN"))
                .body("items[0].warnings", is(empty()));
    }

    @Test
    void whoTutoredTheDissertationIsRecused() {
        people.wroteUnder(person, president);

        list().body("items[0].grounds", contains("TUTORED"));
    }

    @Test
    void anEqualNameOnlyWarns() {
        people.worked(person, "[{\"name\": \"LES TOITS DE LYON\", \"siret\": null}]");

        list().body("items", hasSize(1))
                .body("items[0].recused", is(false))
                .body("items[0].grounds", is(empty()))
                .body("items[0].warnings", contains("SAME_COMPANY_NAME"));
    }

    @Test
    void aRecusalIsDeclaredOnceWithItsReason() {
        declare(president, person.enrolment())
                .statusCode(201)
                .body("grounds", contains("DECLARED"))
                .body("reason", is("Her mother"))
                .body("recordedAt", is(notNullValue()));

        declare(president, person.enrolment()).statusCode(409).body("code", is("recusal-already-declared"));
        list().body("items.reason", contains("Her mother"));
    }

    @Test
    void onlyWhoSitsIsRecusedAndOnlyForWhoIsHeard() {
        var stranger = sessions.professional(null);
        declare(stranger, person.enrolment())
                .statusCode(422)
                .body("code", is("not-on-panel"))
                .body("memberIds", contains(stranger.toString()));
        declare(president, people.ready().enrolment()).statusCode(422).body("code", is("not-on-roster"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "CANCELLED"})
    void nothingIsDeclaredOnceItIsOver(String status) {
        sessions.become(session, status);

        declare(president, person.enrolment()).statusCode(409).body("code", is("session-out-of-order"));
    }

    private ValidatableResponse list() {
        return get("/v1/jury-sessions/" + session + "/recusals").statusCode(200);
    }

    private ValidatableResponse declare(UUID member, UUID enrolment) {
        return post(
                "/v1/jury-sessions/" + session + "/recusals",
                "{\"memberId\": \"%s\", \"enrolmentId\": \"%s\", \"reason\": \"Her mother\"}"
                        .formatted(member, enrolment));
    }
}
