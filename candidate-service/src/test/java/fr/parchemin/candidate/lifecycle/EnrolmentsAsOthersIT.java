package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
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
@CandidateServiceTest
class EnrolmentsAsOthersIT {

    private static final String EXPERIENCE = "{\"company\": \"A\", \"startsOn\": \"2021-01-15\"}";
    private static final String WITHDRAWAL = "{\"on\": \"2021-01-05\", \"reason\": \"x\"}";

    @Inject
    Told told;

    private String candidate = "";
    private String enrolment = "";

    @BeforeEach
    void anEnrolmentAtLyon() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        candidate = aCandidateOf(told, "LYON");
        enrolment = UUID.randomUUID().toString();
        told.asWorker()
                .execute(
                        "insert into enrolment (id, candidate_id, certification, campus, campuses, access_route,"
                                + " enrolled_on, target_kind, target_blocs, progress, conclusion, status, last_step_on, admitted_by_silence,"
                                + " silence_admits, weighed_by, requirements_version, requirements_status, recorded_at, version)"
                                + " values ('%s', '%s', 'RNCP14506', 'LYON', '{LYON}', 'STUDENT', '2020-10-05', 'FULL', '{}',"
                                        .formatted(enrolment, candidate)
                                + " 'ENROLLED', 'OPEN', 'ENROLLED', '2020-10-05', false, false, 9999, 0, 'ENROLLED', now(), 0)");
    }

    @Test
    void withoutATokenNobodyReadsOrWrites() {
        get(enrolment).statusCode(401).body("code", is("unauthenticated"));
        open(body(candidate, "LYON", "STUDENT", "2020-10-05")).statusCode(401);
        writesAreAnswered(401);
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"LYON\"]", type = ClaimType.JSON_ARRAY))
    void aJuryMemberIsForbidden() {
        readsAreAnswered(403);
        writesAreAnswered(403);
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"LYON\"]", type = ClaimType.JSON_ARRAY))
    void anAssessorReadsAndChangesNothing() {
        readsAreAnswered(200);
        get(enrolment).body("allowedActions", empty());
        writesAreAnswered(403);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void anAuditorReadsAndChangesNothing() {
        readsAreAnswered(200);
        get(enrolment).body("allowedActions", empty());
        writesAreAnswered(403);
    }

    @Test
    @TestSecurity(user = "nantes-admin", roles = "campus-admin")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"NANTES\"]", type = ClaimType.JSON_ARRAY))
    void theAdminOfAnotherCampusFindsNothing() {
        get(enrolment).statusCode(404);
        given().get("/v1/enrolments/" + enrolment + "/history").then().statusCode(404);
        given().get("/v1/enrolments?candidate=" + candidate).then().body("items", empty());
        post("/v1/enrolments/" + enrolment + "/withdrawal", WITHDRAWAL).statusCode(404);
        post("/v1/enrolments/" + enrolment + "/experiences", EXPERIENCE).statusCode(404);
    }

    @Test
    @TestSecurity(user = "partner-erp", roles = "partner")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"LYON\"]", type = ClaimType.JSON_ARRAY))
    void aPartnerEnrolsAndAddsExperiencesButDecidesNothing() {
        open(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"))
                .statusCode(201)
                .body("allowedActions", contains("addExperience", "changeExperience", "removeExperience"));
        post("/v1/enrolments/" + enrolment + "/experiences", EXPERIENCE).statusCode(201);
        post("/v1/enrolments/" + enrolment + "/withdrawal", WITHDRAWAL).statusCode(403);
        post("/v1/enrolments/" + enrolment + "/admission", "{\"verdict\": \"ADMITTED\", \"on\": \"2021-01-05\"}")
                .statusCode(403);
        post("/v1/enrolments/" + enrolment + "/transfer", "{\"campus\": \"NANTES\", \"on\": \"2021-01-05\"}")
                .statusCode(403);
    }

    private void readsAreAnswered(int status) {
        get(enrolment).statusCode(status);
        for (var path : new String[] {"", "/" + enrolment + "/history", "/" + enrolment + "/experiences"}) {
            given().get("/v1/enrolments" + path).then().statusCode(status);
        }
    }

    private void writesAreAnswered(int status) {
        open(body(candidate, "LYON", "STUDENT", "2020-10-05")).statusCode(status);
        post("/v1/enrolments/" + enrolment + "/withdrawal", WITHDRAWAL).statusCode(status);
        post("/v1/enrolments/" + enrolment + "/admission", "{\"verdict\": \"ADMITTED\", \"on\": \"2021-01-05\"}")
                .statusCode(status);
        post("/v1/enrolments/" + enrolment + "/transfer", "{\"campus\": \"NANTES\", \"on\": \"2021-01-05\"}")
                .statusCode(status);
        post("/v1/enrolments/" + enrolment + "/experiences", EXPERIENCE).statusCode(status);
        given().delete("/v1/enrolments/" + enrolment + "/experiences/" + enrolment)
                .then()
                .statusCode(status);
        assertThat(told.asWorker()
                        .first("select count(*) from enrolment_step where enrolment_id = '" + enrolment + "'"))
                .isEqualTo("0");
    }
}
