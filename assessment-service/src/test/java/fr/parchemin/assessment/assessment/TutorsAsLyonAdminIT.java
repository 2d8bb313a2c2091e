package fr.parchemin.assessment.assessment;

import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has tutored a candidate's written work assesses none of their blocs. */
@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class TutorsAsLyonAdminIT {

    @Inject
    Scene scene;

    private Person person;
    private UUID one;
    private UUID tutor;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
        one = scene.professional();
        tutor = scene.professional();
    }

    @Test
    void theTutorOfTheDissertation() {
        hold(person, "2021-05-20", one, tutor).statusCode(201);
        deposit(person, "2021-09-01", tutor);

        refused();
    }

    @Test
    void theTutorOfADepositThatIsSuperseded() {
        deposit(person, "2021-09-01", tutor);
        deposit(person, "2021-09-02", scene.professional());

        refused();
    }

    @Test
    void theTutorUnderAnEnrolmentThatIsOutOfSight() {
        var elsewhere = scene.enrolled(person.again(), "LYON", "ENROLLED");
        deposit(elsewhere, "2021-09-01", tutor);
        scene.enrolled(elsewhere, "NANTES", "WITHDRAWN");

        refused();
    }

    @Test
    void theTutorOfAnotherPersonAssesses() {
        deposit(scene.enrolled(), "2021-09-01", tutor);

        hold(person, "2021-05-20", one, tutor).statusCode(201);
    }

    private void refused() {
        hold(person, "RNCP14506BC02", "2021-05-20", "LYON", one, tutor)
                .statusCode(422)
                .body("code", is("assessor-is-tutor"))
                .body("assessor", is(tutor.toString()));
    }

    private static void deposit(Person author, String on, UUID tutor) {
        post("/v1/dissertations", """
                {"enrolmentId": "%s", "title": "Une forge logicielle", "depositedOn": "%s", "tutorId": "%s",
                 "file": {"name": "x.pdf", "mediaType": "application/pdf", "sha256": "%s", "size": 1}}""".formatted(author.enrolment(), on, tutor, "a".repeat(64)))
                .statusCode(201);
    }
}
