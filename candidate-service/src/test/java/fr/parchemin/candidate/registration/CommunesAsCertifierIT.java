package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.candidate.AtOnce;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.Heard;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class CommunesAsCertifierIT {

    @Inject
    Told told;

    @Inject
    Heard heard;

    @BeforeEach
    void lyon() {
        told.openCampus("LYON");
    }

    @ParameterizedTest
    @CsvSource({"69999", "01999", "75999", "98799", "2A999"})
    void aCommuneOfNoListWarnsAndCannotBeDeclared(String inseeCode) {
        createCandidate(bornIn(inseeCode))
                .statusCode(201)
                .body("declarable.value", is(false))
                .body("declarable.missing", contains("civilStatus.birthPlace.inseeCode"))
                .body("warnings.code", contains("unknown-commune"))
                .body("warnings.field", contains("civilStatus.birthPlace.inseeCode"))
                .body("warnings[0].facts.inseeCode", is(inseeCode));
    }

    @ParameterizedTest
    @CsvSource({
        "69123, 1999", "75056, 1999", "75101, 1999", "75120, 1999", "13201, 1999", "13216, 1999", "69381, 1999",
        "69389, 1999", "01340, 1999", "2A004, 1999", "20004, 1975", "97123, 1999", "97127, 1999", "97701, 1999",
        "98511, 1999", "98611, 1999", "98735, 1999", "98818, 1999", "98901, 1999", "97502, 1999"
    })
    void aCommuneOfTodayOrOfThenIsDeclared(String inseeCode, String year) {
        createCandidate(bornIn(inseeCode).replace("\"year\": 1999", "\"year\": " + year))
                .statusCode(201)
                .body("declarable.value", is(true))
                .body("warnings", empty());
    }

    @ParameterizedTest
    @CsvSource({"1975, true", "1976, false", "1999, false"})
    void corsicaWasOneDepartmentUntil1975(String year, boolean declarable) {
        createCandidate(bornIn("20004").replace("\"year\": 1999", "\"year\": " + year))
                .statusCode(201)
                .body("declarable.value", is(declarable));
    }

    @Test
    void whoProvesTheBirthPlaceMakesItDeclarableAndSoItIsTold() throws Exception {
        var id = createCandidate(bornIn("69999")).extract().path("id").toString();

        confirm(id, "Birth certificate 1999/417 of Lyon 3e")
                .statusCode(200)
                .body("birthPlaceProof", is("Birth certificate 1999/417 of Lyon 3e"))
                .body("declarable.value", is(true))
                .body("warnings", empty());

        assertThat(heard.of(UUID.fromString(id), 2).getLast().path("declarable").asBoolean())
                .isTrue();
        given().get("/v1/candidates/" + id + "/history")
                .then()
                .body("items.action", contains("CREATED", "BIRTH_PLACE_CONFIRMED"));
    }

    @Test
    void aProofProvesOnePlaceAlone() {
        var location = createCandidate(bornIn("69999")).extract().header("Location");
        confirm(location.substring(location.lastIndexOf('/') + 1), "Proof 1").statusCode(200);

        change(location, "{\"civilStatus\": {\"birthPlace\": {\"inseeCode\": \"69998\"}}}")
                .statusCode(200)
                .body("birthPlaceProof", nullValue())
                .body("declarable.value", is(false));
        change(location, "{\"civilStatus\": {\"birthPlace\": {\"inseeCode\": \"69123\"}}}")
                .body("declarable.value", is(true));
    }

    @Test
    void whatNeedsNoProofTakesNone() {
        var id = createCandidate(body("LYON", newName())).extract().path("id").toString();

        confirm(id, "Proof").statusCode(409).body("code", is("birth-place-known"));
        confirm(UUID.randomUUID().toString(), "Proof").statusCode(404).body("code", is("unknown-candidate"));
        confirm(id, "-").statusCode(400).body("violations[0].field", is("proofReference"));
        confirm(id, "").statusCode(400);
    }

    @Test
    void ofTwoWhoConfirmAtOnceBothAreKept() throws Exception {
        var id = createCandidate(bornIn("69999")).extract().path("id").toString();

        assertThat(AtOnce.both(
                        () -> confirm(id, "Proof A").extract().statusCode(),
                        () -> confirm(id, "Proof B").extract().statusCode()))
                .containsExactly(200, 200);
        assertThat(told.asWorker()
                        .first("select count(*) from candidate_history where action = 'BIRTH_PLACE_CONFIRMED'"
                                + " and candidate_id = '" + id + "'"))
                .isEqualTo("2");
    }

    private static String bornIn(String inseeCode) {
        return body("LYON", newName()).replace("69123", inseeCode);
    }

    private static ValidatableResponse confirm(String candidate, String proof) {
        return given().contentType(ContentType.JSON)
                .body("{\"proofReference\": \"" + proof + "\"}")
                .post("/v1/candidates/" + candidate + "/birth-place-confirmation")
                .then();
    }
}
