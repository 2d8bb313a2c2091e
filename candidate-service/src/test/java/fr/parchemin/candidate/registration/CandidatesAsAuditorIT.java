package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.Calls.grant;
import static fr.parchemin.candidate.person.Calls.put;
import static fr.parchemin.candidate.person.Calls.read;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.LyonAssessor;
import fr.parchemin.kit.testing.caller.NationalAuditor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalAuditor
class CandidatesAsAuditorIT {

    @Inject
    Present present;

    @Test
    void readsEverywhereAndChangesNothing() {
        var id = present.at("NANTES", details(newName()));

        read(id).statusCode(200);
        given().get("/v1/candidates/" + id + "/access-grants").then().statusCode(200);
        given().get("/v1/candidates/" + id + "/history").then().statusCode(200);
        given().get("/v1/candidates").then().statusCode(200);
        createCandidate(body("LYON", newName())).statusCode(403).body("code", is("forbidden"));
        put("erp/1", body("LYON", newName())).statusCode(403);
        grant(id, "LYON").statusCode(403);
        patched("/v1/candidates/" + id, 403);
    }

    @Test
    @LyonAssessor
    void anAssessorReadsTheirCampusAndChangesNothing() {
        read(present.at("LYON", details(newName()))).statusCode(200);
        read(present.at("NANTES", details(newName()))).statusCode(404);
        createCandidate(body("LYON", newName())).statusCode(403);
        given().get("/v1/candidates/" + present.at("LYON", details(newName())) + "/history")
                .then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    void aJuryMemberReadsNoCandidates() {
        given().get("/v1/candidates").then().statusCode(403);
        read(present.at("LYON", details(newName()))).statusCode(403);
    }

    @Test
    @TestSecurity(user = "")
    void withoutATokenNobodyReads() {
        given().get("/v1/candidates").then().statusCode(401).body("code", is("unauthenticated"));
    }

    private static void patched(String location, int status) {
        given().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().get(location).header("ETag"))
                .body("{\"ine\": null}")
                .patch(location)
                .then()
                .statusCode(status);
    }
}
