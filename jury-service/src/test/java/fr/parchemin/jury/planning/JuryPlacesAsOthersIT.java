package fr.parchemin.jury.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class JuryPlacesAsOthersIT {

    @Test
    void withoutATokenNobodyReads() {
        given().get("/v1/jury-places").then().statusCode(401).body("code", is("unauthenticated"));
    }

    @Test
    @TestSecurity(user = "partner-erp", roles = "partner")
    void aPartnerIsForbidden() {
        given().get("/v1/jury-places").then().statusCode(403).body("code", is("forbidden"));
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    void anAssessorIsForbidden() {
        given().get("/v1/jury-places").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "certifier", roles = "certifier")
    void theCertifierReads() {
        given().get("/v1/jury-places").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    void aJuryMemberReads() {
        given().get("/v1/jury-places").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorReads() {
        given().get("/v1/jury-places").then().statusCode(200);
    }
}
