package fr.parchemin.assessment.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
class CertificationsAsOthersIT {

    @Test
    void without_a_token_nobody_reads() {
        given().get("/v1/certifications").then().statusCode(401).body("code", is("unauthenticated"));
        given().get("/v1/certifications/RNCP14506").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "somebody", roles = "visitor")
    void a_role_that_is_none_is_forbidden() {
        given().get("/v1/certifications").then().statusCode(403).body("code", is("forbidden"));
        given().get("/v1/certifications/RNCP14506").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "certifier", roles = "certifier")
    void the_certifier_reads() {
        reads();
    }

    @Test
    @TestSecurity(user = "lyon-admin", roles = "campus-admin")
    void a_campus_admin_reads() {
        reads();
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    void an_assessor_reads() {
        reads();
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    void a_jury_member_reads() {
        reads();
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void an_auditor_reads() {
        reads();
    }

    private static void reads() {
        given().get("/v1/certifications").then().statusCode(200).body("items.code", hasItem("RNCP14506"));
        given().get("/v1/certifications/RNCP14506").then().statusCode(200);
    }
}
