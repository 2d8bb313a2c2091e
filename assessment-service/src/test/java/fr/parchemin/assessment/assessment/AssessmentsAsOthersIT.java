package fr.parchemin.assessment.assessment;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.JuryMember;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.LyonPartner;
import fr.parchemin.kit.testing.caller.NantesAdmin;
import fr.parchemin.kit.testing.caller.NationalAuditor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
class AssessmentsAsOthersIT {

    @Inject
    Scene scene;

    @Inject
    Sittings sittings;

    private Person person;
    private UUID one;
    private UUID other;
    private String assessment;

    @BeforeEach
    void somebodyOfLyonHasSatABloc() {
        scene.campuses();
        person = scene.enrolled();
        one = scene.professional();
        other = scene.professional();
        assessment = sittings.held(person, "LYON", one, other);
    }

    @Test
    @NantesAdmin
    void theOtherCampusFindsNothing() {
        given().get(assessment).then().statusCode(404);
        given().get("/v1/assessments?enrolment=" + person.enrolment()).then().body("items", empty());
        result(assessment, "VALIDATED").statusCode(404);
        blocRecord(person).statusCode(404);
        hold(person, Scene.BLOC, "2021-05-20", "NANTES", one, other)
                .statusCode(409)
                .body("code", is("not-yet-known"));
        hold(person, Scene.BLOC, "2021-05-20", "LYON", one, other)
                .statusCode(403)
                .body("code", is("campus-out-of-scope"));
    }

    @Test
    @LyonAdmin
    void afterATransferTheFormerCampusReadsAndThePresentOneWrites() {
        scene.tell(Scene.opened(person, "NANTES", "ENROLLED").with("campuses", "[\"LYON\", \"NANTES\"]"));
        given().get(assessment).then().statusCode(200);
        blocRecord(person).statusCode(200);
        result(assessment, "VALIDATED").statusCode(403).body("code", is("campus-out-of-scope"));
        hold(person, "2021-06-20", one, other)
                .statusCode(403)
                .body("code", is("campus-out-of-scope"))
                .body("campus", is("NANTES"));
    }

    @Test
    @NantesAdmin
    void afterATransferTheNewCampusRecordsTheResult() {
        scene.tell(Scene.opened(person, "NANTES", "ENROLLED").with("campuses", "[\"LYON\", \"NANTES\"]"));
        result(assessment, "VALIDATED").statusCode(200);
    }

    @Test
    @NantesAdmin
    void anotherEnrolmentsCampusSeesTheStandingButNotTheAssessment() {
        var later = scene.enrolled(person.again(), "NANTES", "ENROLLED");
        blocRecord(later).statusCode(200).body("blocs", hasSize(5));
        given().get(assessment).then().statusCode(404);
        given().get("/v1/assessments?candidate=" + person.candidate()).then().body("items", empty());
    }

    @Test
    @NationalAuditor
    void theAuditorReadsAndChangesNothing() {
        reads();
        changesNothing();
    }

    @Test
    @LyonPartner
    void thePartnerReadsAndChangesNothing() {
        reads();
        changesNothing();
        given().get("/v1/accommodations").then().statusCode(403);
    }

    @Test
    @JuryMember
    void theJuryMemberIsForbidden() {
        for (var path : new String[] {assessment, "/v1/assessments", "/v1/exemptions", "/v1/dissertations"}) {
            given().get(path).then().statusCode(403).body("code", is("forbidden"));
        }
        blocRecord(person).statusCode(403);
        changesNothing();
    }

    @Test
    void nobodyIsUnauthorized() {
        given().get(assessment).then().statusCode(401);
        blocRecord(person).statusCode(401);
        result(assessment, "VALIDATED").statusCode(401);
    }

    private void reads() {
        given().get(assessment).then().statusCode(200);
        assertThat(given().get("/v1/assessments?enrolment=" + person.enrolment())
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        blocRecord(person).statusCode(200);
        given().get("/v1/exemptions").then().statusCode(200);
        given().get("/v1/dissertations").then().statusCode(200);
    }

    private void changesNothing() {
        hold(person, "2021-06-20", one, other).statusCode(403);
        result(assessment, "VALIDATED").statusCode(403);
        post(assessment + "/revocation", "{\"reason\": \"x\"}").statusCode(403);
    }
}
