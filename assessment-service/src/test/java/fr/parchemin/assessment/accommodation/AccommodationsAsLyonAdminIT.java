package fr.parchemin.assessment.accommodation;

import static fr.parchemin.assessment.Calls.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.LyonAdmin;
import fr.parchemin.assessment.LyonAssessor;
import fr.parchemin.assessment.NantesAdmin;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class AccommodationsAsLyonAdminIT {

    @Inject
    Scene scene;

    private Person person;

    @BeforeEach
    void somebodyIsEnrolled() {
        person = scene.enrolled();
    }

    @Test
    void aMeasureIsGrantedForATimeThatMayLieAhead() {
        var location = grant("\"from\": \"2021-01-04\", \"until\": \"2999-07-08\"")
                .statusCode(201)
                .body("until", is("2999-07-08"))
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
    void itDoesNotEndBeforeItStarts() {
        grant("\"from\": \"2021-02-01\", \"until\": \"2021-01-31\"")
                .statusCode(422)
                .body("code", is("end-before-start"));
    }

    @Test
    void aMeasureMayEndEarlierThanItWould() {
        var location = grant("\"from\": \"2021-01-04\"").extract().header("Location");

        end(location, "2022-07-08").statusCode(200).body("until", is("2022-07-08"));
        end(location, "2021-01-03").statusCode(422).body("code", is("end-before-start"));
        end(location, "2022-07-08").statusCode(409).body("code", is("accommodation-ends-already"));
        end(location, "2021-01-04").statusCode(200).body("until", is("2021-01-04"));
        end("/v1/accommodations/" + UUID.randomUUID(), "2021-01-04").statusCode(404);
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
