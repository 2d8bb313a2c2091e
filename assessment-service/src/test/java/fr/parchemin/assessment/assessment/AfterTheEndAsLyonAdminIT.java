package fr.parchemin.assessment.assessment;

import static fr.parchemin.assessment.Calls.held;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened before an enrolment ended may still be entered. */
@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class AfterTheEndAsLyonAdminIT {

    @Inject
    Scene scene;

    private Person person;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, 2021-05-20, 200,",
        "WITHDRAWN, 2021-05-19, 409, enrolment-withdrawn",
        "WITHDRAWN,           , 200,",
        "CERTIFIED, 2021-05-20, 200,",
        "CERTIFIED, 2021-05-19, 409, enrolment-certified"
    })
    void theResultOfASittingOfThe20thOfMay(String status, @Nullable String on, int answer, @Nullable String code) {
        var assessment = held(person, "2021-05-20", scene.professional(), scene.professional());
        end(status, on);

        answers(result(assessment, "VALIDATED"), answer, code);
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, 2021-09-01, 200,",
        "WITHDRAWN, 2021-08-31, 409, enrolment-withdrawn",
        "CERTIFIED, 2021-08-31, 409, enrolment-certified"
    })
    void theReviewOfADepositOfThe1stOfSeptember(String status, @Nullable String on, int answer, @Nullable String code) {
        var deposit = post("/v1/dissertations", """
                {"enrolmentId": "%s", "title": "Une forge logicielle", "depositedOn": "2021-09-01",
                 "file": {"name": "x.pdf", "mediaType": "application/pdf", "sha256": "%s", "size": 1}}""".formatted(person.enrolment(), "a".repeat(64)))
                .extract()
                .header("Location");
        end(status, on);

        answers(post(deposit + "/review", "{\"verdict\": \"ACCEPTED\", \"reviewedOn\": \"2021-10-01\"}"), answer, code);
    }

    private void end(String status, @Nullable String on) {
        scene.tell(Scene.opened(person, "LYON", status).with("on", on == null ? "null" : "\"" + on + "\""));
    }

    private static void answers(ValidatableResponse answer, int status, @Nullable String code) {
        answer.statusCode(status);
        if (code != null) {
            answer.body("code", is(code));
        }
    }
}
