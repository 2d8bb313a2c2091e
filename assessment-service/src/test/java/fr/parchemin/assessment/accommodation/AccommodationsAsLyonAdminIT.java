package fr.parchemin.assessment.accommodation;

import static fr.parchemin.assessment.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.LyonAssessor;
import fr.parchemin.kit.testing.caller.NantesAdmin;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class AccommodationsAsLyonAdminIT {

    @Inject
    Scene scene;

    @Inject
    Told told;

    @Inject
    @DataSource("app")
    AgroalDataSource application;

    private Person person;

    @BeforeEach
    void somebodyIsEnrolled() {
        person = scene.enrolled();
    }

    @Test
    void aMeasureIsGrantedForATimeThatMayLieAhead() {
        var location = grant("\"from\": \"2021-01-04\", \"until\": \"2040-07-08\"")
                .statusCode(201)
                .body("until", is("2040-07-08"))
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("measure", is("A third more time"));
        given().get("/v1/accommodations?enrolment=" + person.enrolment()).then().body("items", hasSize(1));
    }

    @Test
    void orForTheWholeEnrolment() {
        grant("\"from\": null").statusCode(201).body("from", nullValue()).body("until", nullValue());
    }

    @Test
    void butNotBeforeIt() {
        grant("\"from\": \"1900-01-01\"")
                .statusCode(422)
                .body("code", is("before-enrolment"))
                .body("field", is("from"));
        grant("\"until\": \"1900-01-01\"").statusCode(422).body("field", is("until"));
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        grant("\"from\": \"2021-02-01\", \"until\": \"2021-01-31\"")
                .statusCode(422)
                .body("code", is("end-before-start"));
    }

    @Test
    void aMeasureMayEndEarlierThanItWould() {
        var location = grant("\"from\": \"2021-01-04\"").extract().header("Location");

        end(location, "2021-01-03").statusCode(422).body("code", is("end-before-start"));
        end(location, "2022-07-08")
                .statusCode(200)
                .body("until", is("2022-07-08"))
                .body("endedAt", notNullValue());
        end(location, "2021-01-04").statusCode(409).body("code", is("accommodation-ended"));
        given().get(location).then().body("until", is("2022-07-08")).header("ETag", startsWith("\"1-"));
        end("/v1/accommodations/" + UUID.randomUUID(), "2021-01-04").statusCode(404);
    }

    @Test
    void aMeasureIsNotProlonged() {
        var location = grant("\"until\": \"2022-07-08\"").extract().header("Location");

        end(location, "2022-07-08").statusCode(409).body("code", is("accommodation-already-ends"));
    }

    @Test
    void ofTwoWhoEndItAtOnceOneComesTooLate() throws SQLException, InterruptedException, ExecutionException {
        var location = grant("\"from\": \"2021-01-04\"").extract().header("Location");
        try (var clients = Executors.newFixedThreadPool(2);
                var barrier = locked(location.substring(location.lastIndexOf('/') + 1))) {
            var ends = Stream.of("2022-07-08", "2021-12-31")
                    .map(until ->
                            clients.submit(() -> end(location, until).extract().statusCode()))
                    .toList();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> "2".equals(told.asWorker().first("select count(*) from pg_locks where not granted")));
            barrier.rollback();
            assertThat(List.of(ends.get(0).get(), ends.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(told.asWorker()
                        .first(
                                "select count(*) from record_step where kind = 'ACCOMMODATION_ENDED' and enrolment_id = '"
                                        + person.enrolment() + "'"))
                .isEqualTo("1");
    }

    private Connection locked(String accommodation) throws SQLException {
        var connection = application.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('parchemin.scope', '*', true)");
            statement.execute("select 1 from accommodation where id = '" + accommodation + "' for update");
        }
        return connection;
    }

    @Test
    void theCauseHasNoField() {
        grant("\"cause\": \"private\"").statusCode(400).body("violations[0].field", is("cause"));
    }

    @Test
    @LyonAssessor
    void theAssessorReadsAndGrantsNothing() {
        given().get("/v1/accommodations?enrolment=" + person.enrolment()).then().statusCode(200);
        grant("\"from\": null").statusCode(403).body("code", is("forbidden"));
    }

    @Test
    @NantesAdmin
    void theOtherCampusFindsNothing() {
        grant("\"from\": null").statusCode(409).body("code", is("not-yet-known"));
        given().get("/v1/accommodations?enrolment=" + person.enrolment())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static ValidatableResponse end(String accommodation, String until) {
        return post(accommodation + "/end", "{\"until\": \"" + until + "\"}");
    }

    private ValidatableResponse grant(String times) {
        return post(
                "/v1/accommodations",
                "{\"enrolmentId\": \"%s\", \"measure\": \"A third more time\", %s}"
                        .formatted(person.enrolment(), times));
    }
}
