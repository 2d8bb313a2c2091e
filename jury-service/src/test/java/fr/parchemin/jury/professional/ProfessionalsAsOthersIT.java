package fr.parchemin.jury.professional;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class ProfessionalsAsOthersIT {

    @Inject
    Sessions sessions;

    @Test
    void withoutATokenNobodyReads() {
        given().get("/v1/professionals").then().statusCode(401).body("code", is("unauthenticated"));
    }

    @Test
    @LyonAdmin
    void aCampusAdminLooksUpWhoTutorsAndAssesses() {
        readsOnly();
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    void anAssessorReads() {
        readsOnly();
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    void aJuryMemberReads() {
        readsOnly();
    }

    @Test
    @TestSecurity(user = "partner-erp", roles = "partner")
    void aPartnerReads() {
        readsOnly();
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorReads() {
        readsOnly();
    }

    @Test
    @TestSecurity(user = "nobody", roles = "guest")
    void whoeverHasNoneOfTheRolesIsForbidden() {
        given().get("/v1/professionals").then().statusCode(403).body("code", is("forbidden"));
    }

    @Test
    @LyonAdmin
    void employerAccountAndLinksAreNotForACampus() {
        readsNoLinksOf(sessions.professional("read-by-others"));
    }

    @Test
    @TestSecurity(user = "another-jury-member", roles = "jury-member")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void norForAnotherMember() {
        readsNoLinksOf(sessions.professional("read-by-others"));
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    @OidcSecurity(
            claims = {
                @Claim(key = "sub", value = "jury-member"),
                @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
            })
    void whoeverItIsReadsTheirOwn() {
        readsLinksOf(sessions.professional("jury-member"), "jury-member");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void anAuditorReadsThemAll() {
        readsLinksOf(sessions.professional("read-by-others"), "read-by-others");
    }

    private static void readsNoLinksOf(UUID professional) {
        given().get("/v1/professionals/" + professional)
                .then()
                .statusCode(200)
                .body("familyName", notNullValue())
                .body("organisation", nullValue())
                .body("userId", nullValue())
                .body("knownCandidateIds", nullValue());
        given().accept("text/csv")
                .get("/v1/professionals?limit=200")
                .then()
                .statusCode(200)
                .body(not(containsString("Ateliers du Rhône")));
    }

    private static void readsLinksOf(UUID professional, String account) {
        given().get("/v1/professionals/" + professional)
                .then()
                .statusCode(200)
                .body("organisation.name", is("Ateliers du Rhône"))
                .body("userId", is(account))
                .body("knownCandidateIds", is(List.of()));
    }

    private static void readsOnly() {
        given().get("/v1/professionals").then().statusCode(200);
        given().get("/v1/professionals/01890a5d-ac96-774b-bcce-b302099a8199")
                .then()
                .statusCode(404)
                .body("code", is("unknown-professional"));
        given().contentType(ContentType.JSON)
                .body("""
                        {"familyName": "Nobody", "givenName": "Camille", "gender": "F", "organisation": {"name": "CESI"},
                         "qualities": []}
                        """)
                .post("/v1/professionals")
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"givenName\": \"Camille\"}")
                .patch("/v1/professionals/01890a5d-ac96-774b-bcce-b302099a8199")
                .then()
                .statusCode(403);
    }
}
