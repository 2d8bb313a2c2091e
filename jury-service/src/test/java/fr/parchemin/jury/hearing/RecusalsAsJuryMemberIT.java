package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.Calls.get;
import static fr.parchemin.jury.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryMember;
import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.Sessions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@JuryMember
class RecusalsAsJuryMemberIT {

    @Inject
    People people;

    @Inject
    Sessions sessions;

    private UUID session = new UUID(0, 0);
    private UUID own = new UUID(0, 0);
    private Person person = new Person(session, session);

    @BeforeEach
    void aCandidateBeforeTheJury() {
        session = sessions.planned();
        own = sessions.professional("jury-member");
        person = people.ready();
        sessions.rostered(session, person.enrolment(), person.candidate());
    }

    @Test
    void aMemberDeclaresForThemself() {
        sessions.seat(session, "PRESIDENT", own);

        declare(own).statusCode(201).body("memberId", is(own.toString()));
        get("/v1/jury-sessions/" + session + "/recusals").body("items.reason", contains("A friend"));
    }

    @Test
    void aMemberSpeaksForNobodyElse() {
        var other = sessions.professional(null);
        sessions.seat(session, "PRESIDENT", own);
        sessions.seat(session, "EMPLOYERS_1", other);

        declare(other).statusCode(403).body("code", is("recusal-of-another"));
    }

    /** What else they may do opens no seat of another to them. */
    @Test
    @TestSecurity(
            user = "jury-member",
            roles = {"campus-admin", "jury-member"})
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void aMemberWhoAlsoAdministersACampusSpeaksForNobodyElseEither() {
        var other = sessions.professional(null);
        sessions.seat(session, "PRESIDENT", own);
        sessions.seat(session, "EMPLOYERS_1", other);

        declare(other).statusCode(403).body("code", is("recusal-of-another"));
        declare(own).statusCode(201);
    }

    @Test
    void aSessionWithoutASeatForThemIsUnknown() {
        declare(own).statusCode(404).body("code", is("unknown-jury-session"));
    }

    private ValidatableResponse declare(UUID member) {
        return post(
                "/v1/jury-sessions/" + session + "/recusals",
                "{\"memberId\": \"%s\", \"enrolmentId\": \"%s\", \"reason\": \"A friend\"}"
                        .formatted(member, person.enrolment()));
    }
}
