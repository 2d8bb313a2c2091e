package fr.parchemin.candidate.option;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class EnrolmentOptionsAsLyonAdminIT {

    private static final String LYON_COHORT = "019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d51";
    private static final String OVER = "019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d53";

    @Inject
    Told told;

    @BeforeEach
    void twoCampuses() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        told.openCampus("NANTES");
        told.cohort(LYON_COHORT, "LYON", "RIL A", "2022-07-08");
        told.cohort(OVER, "LYON", "RIL B", "2022-06-30");
        told.cohort("019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d52", "NANTES", "RIL C", "2022-07-08");
    }

    @Test
    void theirCampusIsListedWithItsCohorts() {
        given().get("/v1/enrolment-options?on=2022-07-01&count=true")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items.campus", contains("LYON"))
                .body("items[0].campusName", is("CESI LYON"))
                .body("items[0].certification", is("RNCP14506"))
                .body("items[0].title", is("Responsable en ingénierie des logiciels"))
                .body("items[0].on", is("2022-07-01"))
                .body("items[0].accessRoutes", hasSize(6))
                .body("items[0].cohorts.id", contains(LYON_COHORT))
                .body("items[0].cohorts[0].name", is("RIL A"));
    }

    @Test
    void anotherCampusIsNotListedEvenWhenAskedFor() {
        given().get("/v1/enrolment-options?on=2022-07-01&campus=NANTES")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void nothingIsListedAfterTheRegistrationEnded() {
        given().get("/v1/enrolment-options?on=2022-07-20")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/v1/enrolment-options").then().statusCode(200).body("items", empty());
    }

    @Test
    void nothingIsListedWhileTheCampusIsClosed() {
        told.campus("LYON", "Europe/Paris", "[{\"closedOn\": \"2022-06-30\", \"reopenedOn\": null}]");

        given().get("/v1/enrolment-options?on=2022-06-30").then().body("items", hasSize(1));
        given().get("/v1/enrolment-options?on=2022-07-01").then().body("items", empty());
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        for (var day : new String[] {"2021-02-30", "2021-2-3", "yesterday", "%2B12021-01-01", "2021-02-03T10:00"}) {
            given().urlEncodingEnabled(false)
                    .get("/v1/enrolment-options?on=" + day)
                    .then()
                    .statusCode(400)
                    .body("code", is("invalid-request"))
                    .body("violations[0].in", is("query"))
                    .body("violations[0].field", is("on"))
                    .body("violations[0].code", is("invalid-format"));
        }
    }

    @Test
    void anUnknownParameterIsRefusedAndTheAllowedNamed() {
        given().get("/v1/enrolment-options?town=Lyon")
                .then()
                .statusCode(400)
                .body("violations[0].message", is("unknown; allowed: campus, count, cursor, limit, on"));
    }

    @Test
    void aCampusThatIsNoneGivesAnEmptyList() {
        given().get("/v1/enrolment-options?on=2022-07-01&campus=" + "X".repeat(40))
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/v1/enrolment-options?on=2022-07-01&campus=" + "X".repeat(300))
                .then()
                .statusCode(400)
                .body("violations[0].field", is("campus"));
    }
}
