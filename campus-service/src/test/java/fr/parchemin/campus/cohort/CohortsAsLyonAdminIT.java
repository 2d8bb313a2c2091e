package fr.parchemin.campus.cohort;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.parchemin.campus.CampusServiceTest;
import fr.parchemin.campus.Catalogue;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NantesAdmin;
import fr.parchemin.kit.testing.caller.NationalAuditor;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CampusServiceTest
@LyonAdmin
class CohortsAsLyonAdminIT {

    @Inject
    Catalogue catalogue;

    @BeforeEach
    void theCertificationIsKnown() throws IOException {
        catalogue.tell(1);
    }

    @Test
    void opensACohortAtHerCampus() {
        var location = open("LYON", "one")
                .statusCode(201)
                .body("campus", is("LYON"))
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("name", is("one"));
        given().get("/v1/campuses/LYON/cohorts?certification=RNCP14506").then().body("items.name", hasItem("one"));
    }

    @Test
    void anotherCampusIsNotFound() {
        open("NANTES", "two").statusCode(404).body("code", is("not-found"));
        given().get("/v1/campuses/NANTES/cohorts").then().statusCode(404);
    }

    @Test
    void aMoveToACampusOutsideHerClaimIsForbidden() {
        var location = open("LYON", "three").extract().header("Location");
        patch(location, "{\"campus\": \"NANTES\"}")
                .statusCode(403)
                .body("code", is("campus-out-of-scope"))
                .body("campus", is("NANTES"));
        given().get(location).then().body("campus", is("LYON"));
    }

    @Test
    @NationalCertifier
    void aCampusThatDoesNotExistHasNoCohorts() {
        given().get("/v1/campuses/NOWHERE/cohorts")
                .then()
                .statusCode(404)
                .body("code", is("unknown-campus"))
                .body("campus", is("NOWHERE"));
        given().get("/v1/campuses/NOWHERE/cohorts?certification=RNCP14506")
                .then()
                .statusCode(404);
        given().get("/v1/campuses/NOWHERE/cohorts/0197f000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        open("NOWHERE", "ten").statusCode(404).body("code", is("unknown-campus"));
    }

    @Test
    void aCodeThatCannotBeIsInvalid() {
        var location = open("LYON", "eleven").extract().header("Location");
        for (var code : new String[] {"lyon", "LYON_2", "-LYON"}) {
            patch(location, "{\"campus\": \"" + code + "\"}")
                    .statusCode(400)
                    .body("violations[0].field", is("campus"))
                    .body("violations[0].code", is("pattern"));
        }
        for (var code : new String[] {"RNPC14506", "rncp14506", "14506"}) {
            given().get("/v1/campuses/LYON/cohorts?certification=" + code)
                    .then()
                    .statusCode(400)
                    .body("violations[0].in", is("query"))
                    .body("violations[0].field", is("certification"))
                    .body("violations[0].code", is("invalid-format"));
        }
    }

    @Test
    void aNameIsTakenOnce() {
        open("LYON", "four").statusCode(201);
        open("LYON", "four").statusCode(409).body("code", is("cohort-name-taken"));
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        post("LYON", "five", "RNCP14506", "2021-09-01", "2021-08-31")
                .statusCode(422)
                .body("code", is("end-before-start"));
        post("LYON", "five", "RNCP14506", "2021-09-01", "2021-09-01").statusCode(201);
    }

    @Test
    void aCertificationNobodyToldOfIsNotYetKnown() {
        post("LYON", "six", "RNCP99999", "2021-09-01", "2022-09-01")
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"))
                .body("reference", is("RNCP99999"));
    }

    @Test
    void aDateThatDoesNotExistIsRefused() {
        post("LYON", "seven", "RNCP14506", "2021-02-30", "2022-09-01")
                .statusCode(400)
                .body("violations[0].field", is("startsOn"));
    }

    @Test
    @NationalCertifier
    void nothingStartsAtAClosedCampus() {
        given().contentType(ContentType.JSON)
                .body("{\"closedOn\": \"2021-08-31\"}")
                .post("/v1/campuses/NANCY/close");
        post("NANCY", "eight", "RNCP14506", "2021-09-01", "2022-09-01")
                .statusCode(422)
                .body("code", is("campus-closed"))
                .body("closedOn", is("2021-08-31"));
        post("NANCY", "eight", "RNCP14506", "2021-08-31", "2022-09-01").statusCode(201);
    }

    @Test
    @NantesAdmin
    void theOtherCampussAdminSeesNothingOfLyon() {
        given().get("/v1/campuses/LYON/cohorts").then().statusCode(404);
    }

    @Test
    @NationalAuditor
    void theAuditorReadsAndChangesNothing() {
        given().get("/v1/campuses/LYON/cohorts").then().statusCode(200);
        open("LYON", "nine").statusCode(403).body("code", is("forbidden"));
    }

    private static ValidatableResponse open(String campus, String name) {
        return post(campus, name, "RNCP14506", "2020-10-05", "2022-07-08");
    }

    private static ValidatableResponse post(String campus, String name, String certification, String from, String to) {
        return given().contentType(ContentType.JSON)
                .body("{\"certification\": \"%s\", \"name\": \"%s\", \"startsOn\": \"%s\", \"endsOn\": \"%s\"}"
                        .formatted(certification, name, from, to))
                .post("/v1/campuses/" + campus + "/cohorts")
                .then();
    }

    private static ValidatableResponse patch(String location, String body) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", given().get(location).header("ETag"))
                .body(body)
                .patch(location)
                .then();
    }
}
