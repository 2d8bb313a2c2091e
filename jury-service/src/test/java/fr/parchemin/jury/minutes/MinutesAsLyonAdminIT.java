package fr.parchemin.jury.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.award.ClosedLines;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@LyonAdmin
class MinutesAsLyonAdminIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    @Inject
    SealedSessions sessions;

    private Person ofLyon = new Person(new UUID(0, 0), new UUID(0, 0));
    private UUID session = new UUID(0, 0);
    private String sha256 = "";

    @BeforeEach
    void aSessionHeardLyonAndNantes() {
        told.openCampus("LYON");
        told.theCertification();
        ofLyon = people.enrolled();
        session = closed.partly(ofLyon, List.of(ClosedLines.BLOC), List.of());
        sha256 =
                sessions.sealed("RNCP14506", session, ofLyon, people.somebody()).sha256();
    }

    @Test
    void anExtractHoldsTheMeetingAndTheirOwnCandidates() {
        given().get("/v1/jury-sessions/" + session + "/minutes")
                .then()
                .statusCode(200)
                .body("extract", is(true))
                .body("document.lines.enrolmentId", contains(ofLyon.enrolment().toString()))
                .body("document.session.panel[0].name", is("Anne-Sophie Lefèvre"))
                .body("sha256", is(sha256))
                .body("content", nullValue())
                .body("previousSha256", nullValue())
                .body(not(containsString("Zoé NANTES")));
    }

    @Test
    @TestSecurity(user = "brest-admin", roles = "campus-admin")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"BREST\"]", type = ClaimType.JSON_ARRAY))
    void aCampusThatWasNotHeardFindsNone() {
        given().get("/v1/jury-sessions/" + session + "/minutes").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "brest-admin", roles = "campus-admin")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"BREST\"]", type = ClaimType.JSON_ARRAY))
    void whereTheCandidateGoesNextTheyAreReadToo() {
        people.tell(People.opened(ofLyon, "BREST").with("campuses", "[\"LYON\", \"BREST\"]"));

        given().get("/v1/jury-sessions/" + session + "/minutes")
                .then()
                .statusCode(200)
                .body("extract", is(true))
                .body("document.lines.enrolmentId", contains(ofLyon.enrolment().toString()));
    }

    @Test
    @TestSecurity(user = "partner-erp", roles = "partner")
    void aPartnerIsForbidden() {
        given().get("/v1/jury-sessions/" + session + "/minutes").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "not-seated", roles = "jury-member")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void aJuryMemberOfAnotherSessionFindsNone() {
        given().get("/v1/jury-sessions/" + session + "/minutes").then().statusCode(404);
    }
}
