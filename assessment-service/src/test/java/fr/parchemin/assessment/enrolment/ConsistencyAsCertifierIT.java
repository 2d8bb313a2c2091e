package fr.parchemin.assessment.enrolment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.NationalCertifier;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Base64;
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
                    .header("Consistency-Token", token("parchemin.enrolment\t" + person.enrolment() + "\t1"))
                    .body("{\"enrolmentId\": \"%s\", \"measure\": \"x\"}".formatted(person.enrolment()))
                    .post("/v1/accommodations");
            opening.get();
            assertThat(answer.statusCode()).isEqualTo(201);
        }
    }

    private static String token(String told) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(told.getBytes(UTF_8));
    }
}
