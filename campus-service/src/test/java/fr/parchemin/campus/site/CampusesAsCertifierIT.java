package fr.parchemin.campus.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.campus.CampusServiceTest;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CampusServiceTest
@NationalCertifier
class CampusesAsCertifierIT {

    @Test
    void twentyFourPrepareAndOneCertifies() {
        given().get("/v1/campuses?count=true").then().statusCode(200).body("total", is(25));
        given().get("/v1/campuses?role=PREPARATION&count=true").then().body("total", is(24));
        given().get("/v1/campuses?role=CERTIFICATION").then().body("items.code", is(List.of("PARIS-CAMBRONNE")));
    }

    @Test
    void aClosedCampusIsListedAsSuchUntilReopened() {
        close("ARRAS", "2024-08-31")
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("closedOn", is("2024-08-31"));
        given().get("/v1/campuses?status=CLOSED").then().body("items.code", hasItem("ARRAS"));
        close("ARRAS", "2024-09-01").statusCode(409).body("code", is("campus-already-closed"));
        reopen("ARRAS", "2024-08-31")
                .statusCode(422)
                .body("code", is("date-out-of-order"))
                .body("earliest", is("2024-09-01"));
        reopen("ARRAS", "2024-09-01")
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("closedOn", nullValue())
                .body("closings", hasSize(1));
        given().get("/v1/campuses?status=CLOSED").then().body("items.code", not(hasItem("ARRAS")));
    }

    @Test
    void aClosingInTheFutureIsRefused() {
        close("BREST", "2040-01-01").statusCode(422).body("code", is("date-in-future"));
        given().get("/v1/campuses/BREST").then().body("status", is("OPEN"));
    }

    @Test
    void siretAndUaiAreEnteredAndChecked() {
        patch("PAU", "{\"siret\": \"73282932000074\", \"uai\": \"0442953W\"}")
                .statusCode(200)
                .body("siret", is("73282932000074"))
                .body("uai", is("0442953W"));
        patch("PAU", "{\"siret\": null}")
                .statusCode(200)
                .body("siret", nullValue())
                .body("uai", is("0442953W"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"siret": "73282932000075"}                                 | siret
            {"siret": "7328293200007"}                                  | siret
            {"uai": "0123456A"}                                         | uai
            {"uai": 123}                                                | uai
            {"name": ""}                                                | name
            {"name": null}                                              | name
            {"address": {"postcode": "69 134"}}                         | address
            {"address": null}                                           | address
            {"code": "PARIS"}                                           | code
            """)
    void anInvalidChangeNamesItsField(String body, String field) {
        patch("REIMS", body).statusCode(400).body("violations[0].field", startsWith(field));
        given().get("/v1/campuses/REIMS").then().body("siret", nullValue()).body("name", is("CESI Reims"));
    }

    @Test
    void allThatIsWrongWithAChangeIsToldAtOnceInFrench() {
        given().contentType("application/merge-patch+json")
                .header("If-Match", given().get("/v1/campuses/REIMS").header("ETag"))
                .header("Accept-Language", "fr")
                .body("{\"name\": \"12\", \"siret\": \"73282932000075\", \"uai\": 7, \"code\": \"PARIS\","
                        + " \"address\": {\"postcode\": \"69 134\", \"lines\": [\" \", \"1 rue A\"], \"town\": \"0\"}}")
                .patch("/v1/campuses/REIMS")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "name", "siret", "uai", "code", "address.lines[0]", "address.postcode", "address.town"))
                .body(
                        "violations.message",
                        hasItems(
                                "inconnu ; admis : address, name, siret, uai",
                                "doit contenir une lettre",
                                "doit être un texte entre guillemets"));
    }

    @Test
    void aNameOfThreeHundredCharactersIsRefused() {
        patch("REIMS", "{\"name\": \"" + "x".repeat(300) + "\"}")
                .statusCode(400)
                .body("violations[0].field", is("name"))
                .body("violations[0].code", is("size"));
    }

    @Test
    void theSameSiretServesOneCampus() {
        patch("DIJON", "{\"siret\": \"35600000000048\"}").statusCode(200);
        patch("LILLE", "{\"siret\": \"35600000000048\"}").statusCode(409).body("code", is("duplicate"));
    }

    @Test
    void anUnknownCampusIsNotFound() {
        given().get("/v1/campuses/ATLANTIS").then().statusCode(404).body("code", is("unknown-campus"));
        close("ATLANTIS", "2024-08-31").statusCode(404);
    }

    private static ValidatableResponse close(String campus, String on) {
        return post(campus + "/close", "{\"closedOn\": \"" + on + "\"}");
    }

    private static ValidatableResponse reopen(String campus, String on) {
        return post(campus + "/reopen", "{\"reopenedOn\": \"" + on + "\"}");
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/campuses/" + path)
                .then();
    }

    private static ValidatableResponse patch(String campus, String body) {
        var tag = given().get("/v1/campuses/" + campus).header("ETag");
        return given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/v1/campuses/" + campus)
                .then();
    }
}
