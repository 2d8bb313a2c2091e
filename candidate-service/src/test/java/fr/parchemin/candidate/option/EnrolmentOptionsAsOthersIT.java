package fr.parchemin.candidate.option;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
class EnrolmentOptionsAsOthersIT {

    @Inject
    Told told;

    @BeforeEach
    void oneCampus() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
    }

    @Test
    void withoutATokenNobodyReads() {
        given().get("/v1/enrolment-options").then().statusCode(401).body("code", is("unauthenticated"));
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    void anAssessorIsForbidden() {
        given().get("/v1/enrolment-options").then().statusCode(403).body("code", is("forbidden"));
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    void aJuryMemberIsForbidden() {
        given().get("/v1/enrolment-options").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "partner-erp", roles = "partner")
    void aPartnerWithoutACampusReadsAnEmptyList() {
        given().get("/v1/enrolment-options?on=2022-07-01")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
