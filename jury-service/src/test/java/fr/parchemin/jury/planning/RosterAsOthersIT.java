package fr.parchemin.jury.planning;

import static fr.parchemin.jury.Calls.delete;
import static fr.parchemin.jury.Calls.get;
import static fr.parchemin.jury.Calls.post;
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
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class RosterAsOthersIT {

    @Inject
    People people;

    @Inject
    Sessions sessions;

    private String session = "";
    private String line = "";

    @BeforeEach
    void aLineOnAPlannedSession() {
        var person = people.ready();
        var id = sessions.planned();
        sessions.rostered(id, person.enrolment(), person.candidate());
        session = "/v1/jury-sessions/" + id;
        line = session + "/roster/" + person.enrolment();
    }

    @Test
    void nobodyIsLetInWithoutAToken() {
        answers(401, 401);
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"LYON\"]", type = ClaimType.JSON_ARRAY))
    void anAssessorIsForbidden() {
        answers(403, 403);
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"LYON\"]", type = ClaimType.JSON_ARRAY))
    void aPartnerIsForbidden() {
        answers(403, 403);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void anAuditorReadsAndChangesNothing() {
        answers(200, 403);
    }

    @Test
    @JuryMember
    void aMemberOfAnotherJuryFindsNothing() {
        get(session + "/roster").statusCode(404).body("code", is("unknown-jury-session"));
        get(session + "/recusals").statusCode(404);
        get(line).statusCode(404);
        post(session + "/roster", proposal()).statusCode(403);
    }

    @Test
    @JuryMember
    void aMemberReadsWhomTheirJuryHears() {
        sessions.seat(
                UUID.fromString(session.substring(session.length() - 36)),
                "PRESIDENT",
                sessions.professional("jury-member"));

        get(session + "/roster").statusCode(200).body("items[0].candidateName", is("Zoé Lefèvre"));
        get(line).statusCode(200);
        post(session + "/roster", proposal()).statusCode(403);
        delete(line, "*").statusCode(403);
    }

    private void answers(int reads, int writes) {
        get(session + "/roster").statusCode(reads);
        get(line).statusCode(reads);
        get(session + "/recusals").statusCode(reads);
        post(session + "/roster", proposal()).statusCode(writes);
        delete(line, "*").statusCode(writes);
        post(
                        session + "/recusals",
                        "{\"memberId\": \"%1$s\", \"enrolmentId\": \"%1$s\", \"reason\": \"x\"}"
                                .formatted(UUID.randomUUID()))
                .statusCode(writes);
    }

    private String proposal() {
        return "{\"lines\": [{\"enrolmentId\": \"" + somebody().enrolment() + "\", \"purpose\": \"FULL_AWARD\"}]}";
    }

    private Person somebody() {
        return people.ready();
    }
}
