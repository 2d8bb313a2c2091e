package fr.parchemin.candidate.option;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class EnrolmentOptionsAsCertifierIT {

    private static final String ON = "/v1/enrolment-options?on=2022-07-01";

    @Inject
    Told told;

    @BeforeEach
    void threeCampusesAndTwoCertifications() {
        told.nothing();
        told.certification("RNCP14507");
        told.theCertification();
        told.openCampus("LE");
        told.openCampus("LE-MANS");
        told.openCampus("AIX-EN-PROVENCE");
        told.cohort("019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d52", "LE-MANS", "RIL C", "2022-07-08");
    }

    @Test
    void everyCampusIsListedByCodeAndCertificationOverAllPages() {
        var seen = new ArrayList<String>();
        String next = ON + "&limit=1";
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.add(page.getString("items[0].campus") + " " + page.getString("items[0].certification"));
            next = page.getString("next");
        }
        assertThat(seen)
                .containsExactly(
                        "AIX-EN-PROVENCE RNCP14506",
                        "AIX-EN-PROVENCE RNCP14507",
                        "LE RNCP14506",
                        "LE RNCP14507",
                        "LE-MANS RNCP14506",
                        "LE-MANS RNCP14507");
    }

    @Test
    void oneCampusIsListedAlone() {
        given().get(ON + "&campus=LE-MANS")
                .then()
                .body("items", hasSize(2))
                .body("items[0].cohorts", hasSize(1))
                .body("items[1].cohorts", hasSize(0));
    }

    @Test
    void aCursorOfAnotherDayIsRefused() {
        var cursor = given().get(ON + "&limit=1").jsonPath().getString("next").replaceAll(".*cursor=", "");

        given().get("/v1/enrolment-options?on=2022-07-02&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", is("cursor-of-another-list"));
    }

    @Test
    void theSameListIsOfferedAsCsv() {
        given().accept("text/csv")
                .get(ON + "&limit=1")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("campus,campusName,certification,title,on,accessRoutes,cohorts\r\n"
                        + "AIX-EN-PROVENCE,CESI AIX-EN-PROVENCE,RNCP14506,"));
    }

    @Test
    void problemsSpeakFrenchWhenAsked() {
        given().header("Accept-Language", "fr")
                .get(ON + "&limit=0")
                .then()
                .statusCode(400)
                .header("Content-Language", "fr")
                .body("title", is("Requête invalide"));
    }
}
