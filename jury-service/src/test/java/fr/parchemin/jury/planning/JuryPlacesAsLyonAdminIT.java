package fr.parchemin.jury.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@LyonAdmin
class JuryPlacesAsLyonAdminIT {

    private static final String ON = "/v1/jury-places?on=2022-07-20";

    @Inject
    Told told;

    @BeforeEach
    void threeCampuses() {
        told.nothing();
        told.theCertification();
        told.openCampus("PARIS-CAMBRONNE");
        told.openCampus("LYON");
        told.campus("ARRAS", "Europe/Paris", "[{\"closedOn\": \"2022-07-19\", \"reopenedOn\": \"2022-09-01\"}]");
    }

    @Test
    void theCertificationSiteNeedsNoReasonAndEveryOtherOpenCampusDoes() {
        given().get(ON + "&count=true")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items.campus", contains("LYON", "PARIS-CAMBRONNE"))
                .body("items.needsReason", contains(true, false))
                .body("items[0].certification", is("RNCP14506"))
                .body("items[0].campusName", is("CESI LYON"))
                .body("items[0].on", is("2022-07-20"));
    }

    @Test
    void aClosedCampusIsListedUntilItsLastDayAndFromItsReopeningOn() {
        given().get("/v1/jury-places?on=2022-07-19").then().body("items.campus[0]", is("ARRAS"));
        given().get("/v1/jury-places?on=2022-08-31").then().body("items.campus[0]", is("LYON"));
        given().get("/v1/jury-places?on=2022-09-01").then().body("items.campus[0]", is("ARRAS"));
    }

    @Test
    void todayIsMeantWithoutADay() {
        given().get("/v1/jury-places").then().body("items.campus", contains("ARRAS", "LYON", "PARIS-CAMBRONNE"));
    }

    @Test
    void everyPlaceIsListedByCertificationAndCampusOverAllPages() {
        told.certification("RNCP14507");
        told.openCampus("LE");
        told.openCampus("LE-MANS");
        var seen = new ArrayList<String>();
        String next = ON + "&limit=3";
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.collect { it.certification + ' ' + it.campus }"));
            next = page.getString("next");
        }
        assertThat(seen)
                .containsExactly(
                        "RNCP14506 LE",
                        "RNCP14506 LE-MANS",
                        "RNCP14506 LYON",
                        "RNCP14506 PARIS-CAMBRONNE",
                        "RNCP14507 LE",
                        "RNCP14507 LE-MANS",
                        "RNCP14507 LYON",
                        "RNCP14507 PARIS-CAMBRONNE");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        given().get("/v1/jury-places?on=2021-02-30")
                .then()
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("violations[0].in", is("query"))
                .body("violations[0].field", is("on"))
                .body("violations[0].code", is("invalid-format"));
    }

    @Test
    void anUnknownParameterIsRefusedAndTheAllowedNamed() {
        given().get("/v1/jury-places?campus=LYON")
                .then()
                .statusCode(400)
                .body("violations[0].message", is("unknown; allowed: count, cursor, limit, on"));
    }

    @Test
    void aCursorOfAnotherDayIsRefused() {
        var cursor = given().get(ON + "&limit=1").jsonPath().getString("next").replaceAll(".*cursor=", "");

        given().get("/v1/jury-places?on=2022-07-21&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", is("cursor-of-another-list"));
    }

    @Test
    void theSameListIsOfferedAsCsv() {
        given().accept("text/csv")
                .get(ON)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("certification,title,campus,campusName,on,needsReason\r\nRNCP14506,"));
    }
}
