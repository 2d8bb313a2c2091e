package fr.parchemin.assessment.assessment;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.held;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static fr.parchemin.assessment.Calls.sat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class AssessmentsAsCertifierIT {

    private static final String REASON = "{\"reason\": \"Entered for the wrong person\"}";

    @Inject
    Scene scene;

    @Inject
    Told told;

    private Person person;
    private UUID one;
    private UUID other;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
        one = scene.professional();
        other = scene.professional();
    }

    @Test
    void aRevokedResultStaysReadableAndOpensTheBlocAgain() {
        var assessment = sat(person, "2021-05-20", "VALIDATED", one, other);
        post(assessment + "/revocation", REASON)
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("result.verdict", is("VALIDATED"))
                .body("revocation.reason", is("Entered for the wrong person"));
        blocRecord(person)
                .body("blocs[0].status", is("OPEN"))
                .body("blocs[0].validatedOn", nullValue())
                .body("blocs[0].sittingsUsed", is(0))
                .body("blocs[0].sittingsLeft", is(2));
        hold(person, "2021-04-20", one, other).statusCode(201).body("sitting", is(2));
    }

    @Test
    void isRevokedOnceAndTakesNoResultAnyMore() {
        var assessment = held(person, "2021-05-20", one, other);
        post(assessment + "/revocation", REASON).statusCode(200).body("result", nullValue());
        post(assessment + "/revocation", REASON).statusCode(409).body("code", is("assessment-revoked"));
        result(assessment, "VALIDATED").statusCode(409).body("code", is("assessment-revoked"));
        assertThat(told.asWorker()
                        .rows("select subject from event_sequence where subject like '" + person.enrolment() + "%'"))
                .isEmpty();
    }

    @Test
    void aReasonIsNeeded() {
        var assessment = held(person, "2021-05-20", one, other);
        post(assessment + "/revocation", "{\"reason\": \" \"}")
                .statusCode(400)
                .body("violations[0].field", is("reason"));
    }

    @Test
    void aBlocOfAnotherCertificationIsNamedAsSuch() {
        var elsewhere = scene.somebody();
        scene.tell(Scene.opened(elsewhere, "LYON", "ENROLLED").with("certification", "\"RNCP99999\""));
        hold(elsewhere, "2021-05-20", one, other)
                .statusCode(422)
                .body("code", is("bloc-of-another-certification"))
                .body("certification", is("RNCP99999"));
    }

    @Test
    void ofTwoResultsAtOnceOneIsRecorded() throws InterruptedException, ExecutionException {
        var assessment = held(person, "2021-05-20", one, other);
        assertThat(together(() -> result(assessment, "VALIDATED").extract().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(events("RNCP14506BC01")).isEqualTo("1");
    }

    @Test
    void ofTwoSittingsAtOnceOneIsRecorded() throws InterruptedException, ExecutionException {
        assertThat(together(
                        () -> hold(person, "2021-05-20", one, other).extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        given().get("/v1/assessments?count=true&enrolment=" + person.enrolment())
                .then()
                .body("total", is(1));
    }

    @Test
    void theTextsAreFrenchForWhoAsks() {
        var problem = given().header("Accept-Language", "fr")
                .get("/v1/assessments/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        problem.body("title", is("Évaluation inconnue"));
    }

    private String events(String bloc) {
        return String.valueOf(told.asWorker()
                .first("select last from event_sequence where subject = '" + person.enrolment() + "/" + bloc + "'"));
    }

    private static int[] together(Callable<Integer> call) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var clients = Executors.newFixedThreadPool(2)) {
            var answers = IntStream.range(0, 2)
                    .mapToObj(client -> clients.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            return new int[] {answers.getFirst().get(), answers.getLast().get()};
        }
    }
}
