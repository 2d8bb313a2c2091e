package fr.parchemin.assessment.assessment;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.LyonAssessor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@LyonAssessor
class AssessmentsAsLyonAssessorIT {

    private static final String SUBJECT = "3f2b8a52-subject-of-the-assessor";

    @Inject
    Scene scene;

    @Inject
    Sittings sittings;

    private Person person;
    private UUID me;
    private UUID colleague;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
        me = scene.professional(SUBJECT);
        colleague = scene.professional();
    }

    @Test
    void recordsTheResultOfASittingThatNamesHer() {
        var assessment = sittings.held(person, "LYON", me, colleague);
        result(assessment, "VALIDATED").statusCode(200).body("status", is("RESULTED"));
    }

    @Test
    void recordsNoOther() {
        var assessment = sittings.held(person, "LYON", scene.professional(), colleague);
        result(assessment, "VALIDATED").statusCode(403).body("code", is("assessor-not-named"));
        given().get(assessment).then().statusCode(200).body("status", is("AWAITING_RESULT"));
    }

    @Test
    void readsHerCampusAndRecordsNothingElse() {
        var assessment = sittings.held(person, "LYON", me, colleague);
        given().get("/v1/assessments?enrolment=" + person.enrolment()).then().statusCode(200);
        blocRecord(person).statusCode(200);
        hold(person, "2021-05-20", me, colleague).statusCode(403).body("code", is("forbidden"));
        post(assessment + "/revocation", "{\"reason\": \"x\"}").statusCode(403);
    }

    @Test
    void findsNothingOfAnotherCampus() {
        var stranger = scene.enrolled(scene.somebody(), "NANTES", "ENROLLED");
        var assessment = sittings.held(stranger, "NANTES", me, colleague);
        result(assessment, "VALIDATED").statusCode(404).body("code", is("unknown-assessment"));
    }
}
