package fr.parchemin.assessment.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.consistency.ConsistencyTokens;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class ConsistencyAsCertifierIT {

    @Inject
    Scene scene;

    @Inject
    Told told;

    @Inject
    ConsistencyTokens tokens;

    @Test
    void whoSendsTheTokenOfTheEnrolmentWaitsForItAndIsAnswered() throws InterruptedException, ExecutionException {
        var person = scene.somebody();
        try (var events = Executors.newSingleThreadScheduledExecutor()) {
            var opening = events.schedule(
                    () -> told.receive(
                            Scene.opened(person, "LYON", "ENROLLED"),
                            person.enrolment().toString(),
                            1),
                    300,
                    TimeUnit.MILLISECONDS);
            var answer = given().contentType(ContentType.JSON)
                    .header("Consistency-Token", token(person.enrolment().toString()))
                    .body("{\"enrolmentId\": \"%s\", \"measure\": \"x\"}".formatted(person.enrolment()))
                    .post("/v1/accommodations");
            opening.get();
            assertThat(answer.statusCode()).isEqualTo(201);
        }
    }

    /** As candidate-service would give it to the same caller. */
    private String token(String enrolment) {
        return tokens.of(List.of(new fr.parchemin.kit.event.Told("parchemin.enrolment", enrolment, 1)), "certifier")
                .orElseThrow();
    }
}
