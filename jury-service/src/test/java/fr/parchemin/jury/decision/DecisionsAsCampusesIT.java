package fr.parchemin.jury.decision;

import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.decision;
import static fr.parchemin.jury.session.Calls.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.kit.testing.caller.LyonAdmin;
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
class DecisionsAsCampusesIT {

    @Inject
    SessionScene scene;

    @Inject
    People people;

    @Inject
    Told told;

    private Person atLyon;
    private Person atNantes;
    private UUID session;

    @BeforeEach
    void oneOfLyonAndOneOfNantesAreDecided() {
        scene.places();
        atLyon = scene.ready();
        atNantes = people.somebody();
        people.tell(People.opened(atNantes, "NANTES"));
        people.requirements(atNantes, 1, "READY_FOR_JURY", "2021-09-20");
        session = scene.deliberated(atLyon, atNantes);
    }

    @Test
    @LyonAdmin
    void lyonReadsWhatWasDecidedOnItsOwn() {
        given().get(path(session) + "/decisions?count=true")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items.enrolmentId", contains(atLyon.enrolment().toString()));
        given().get(decision(session, atLyon)).then().statusCode(200);
        given().get(decision(session, atNantes)).then().statusCode(404).body("code", is("unknown-decision"));
    }

    @Test
    @LyonAdmin
    void lyonDecidesNothing() {
        decide(session, atLyon, Said.of("NONE")).statusCode(403);
        Calls.open(session, "", JurySeat.PRESIDENT).statusCode(403);
        Calls.sign(session).statusCode(403);
        Calls.close(session, "{}").statusCode(403);
    }

    @Test
    @TestSecurity(user = "arras-admin", roles = "campus-admin")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"ARRAS\"]", type = ClaimType.JSON_ARRAY))
    void aCampusWithoutACandidateFindsNothing() {
        given().get(path(session) + "/decisions").then().statusCode(404).body("code", is("unknown-jury-session"));
        given().get(decision(session, atLyon)).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void theAuditorReadsEverythingAndChangesNothing() {
        given().get(path(session) + "/decisions?count=true").then().body("total", is(2));
        decide(session, atLyon, Said.of("NONE")).statusCode(403);
        Calls.close(session, "{}").statusCode(403);
    }

    @Test
    void withoutAScopeTheDatabaseShowsNothing() {
        assertThat(told.asApp().rows("select id from decision")).isEmpty();
        assertThat(told.asApp().rows("select decision_id from replaced_decision"))
                .isEmpty();
        assertThat(told.asWorker().rows("select id from decision where session_id = '" + session + "'"))
                .hasSize(2);
        given().get(decision(session, atLyon)).then().statusCode(401);
    }
}
