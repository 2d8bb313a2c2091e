package fr.parchemin.jury.professional;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class ProfessionalsAsOthersIT {

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
