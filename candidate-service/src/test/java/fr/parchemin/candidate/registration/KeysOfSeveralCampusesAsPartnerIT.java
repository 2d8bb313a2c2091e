package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.put;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static fr.parchemin.candidate.person.CandidateFixture.zoe;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.access.KnownCandidates.Presence;
import fr.parchemin.candidate.person.Calls;
import fr.parchemin.candidate.person.Contact;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.LyonPartner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CandidateServiceTest
@LyonPartner
class KeysOfSeveralCampusesAsPartnerIT {

    private final String id = UUID.randomUUID().toString();
    private final String name = newName();

    @Inject
    Told told;

    @Inject
    Present present;

    @BeforeEach
    void twoCampuses() {
        told.openCampus("LYON");
        told.openCampus("NANTES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%C2%A0", "%20%20"})
    void aBlankBeforeOrAfterAKeyIsNoPartOfIt(String blank) {
        var first =
                put("erp/" + id, body("LYON", name)).statusCode(201).extract().path("id");

        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{}")
                .put("/v1/candidates/by-external-id/erp/" + blank + id + blank)
                .then()
                .statusCode(200)
                .body("id", is(first));
        given().urlEncodingEnabled(false)
                .get("/v1/candidates/by-external-id/erp/" + id + blank)
                .then()
                .statusCode(200)
                .body("id", is(first));
        Calls.createCandidate(bodyWith(
                        "LYON", newName(), ", \"externalIds\": [{\"source\": \"erp\", \"id\": \" " + id + "\"}]"))
                .statusCode(409)
                .body("code", is("external-id-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "?", "#", "%", "+", " ", "é", "...", "@", ":", "&", "="})
    void everyKeyThatIsTakenIsReachedByItsAddress(String sign) {
        var key = "A" + sign + id;
        var first = given().contentType("application/json")
                .body(body("LYON", name))
                .put("/v1/candidates/by-external-id/{source}/{id}", "erp", key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        given().get("/v1/candidates/by-external-id/{source}/{id}", "erp", key)
                .then()
                .statusCode(200)
                .body("id", is(first))
                .body("externalIds[0].id", is(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2E", "%2E%2E", "-", "%EF%BF%BD"})
    void aKeyThatNoAddressCanHoldIsRefused(String key) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "fr")
                .contentType("application/json")
                .body(body("LYON", name))
                .put("/v1/candidates/by-external-id/erp/" + key)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 404, 405));
        Calls.createCandidate(bodyWith("LYON", newName(), """
                        , "externalIds": [{"source": "erp", "id": "."}]"""))
                .statusCode(400)
                .body("violations[0].field", is("externalIds[0].id"));
    }

    @Test
    void ofTwoSystemsThatBothCountFromOneTheKeyIsTakenNotThePerson() {
        present.at("NANTES", new Details(zoe(name), null, Contact.NONE, List.of(new ExternalId("erp", id)), List.of()));

        put("erp/" + id, body("LYON", newName()))
                .statusCode(409)
                .body("code", is("external-id-known-elsewhere"))
                .body("source", is("erp"))
                .body("id", is(id))
                .body("detail", containsString("key"));
        given().header("Accept-Language", "fr")
                .get("/problems")
                .then()
                .body("problems.find { it.code == 'external-id-known-elsewhere' }.remedy.fr", containsString("source"));
        put("erp-lyon/" + id, body("LYON", newName())).statusCode(201);
    }

    @Test
    void theSamePersonUnderTheSameKeyIsStillKnownElsewhere() {
        present.at("NANTES", new Details(zoe(name), null, Contact.NONE, List.of(new ExternalId("erp", id)), List.of()));

        put("erp/" + id, body("LYON", name))
                .statusCode(409)
                .body("code", is("candidate-known-elsewhere"))
                .body("by", is("CIVIL_STATUS"));
    }

    @Test
    void whereThePersonIsNowIsNoOtherOrigin() {
        var candidate = present.at(
                "NANTES", new Details(zoe(name), null, Contact.NONE, List.of(new ExternalId("erp", id)), List.of()));
        present.tell(known -> known.enrolledAt(candidate, "NANTES"));
        present.tell(known -> known.moved(candidate, new Presence("NANTES", true), new Presence("LYON", true)));

        put("erp/" + id, body("LYON", name)).statusCode(200).body("campus", is("NANTES"));
        put("erp/" + id, bodyWith("LYON", name, ", \"contact\": {\"phone\": \"0612345678\"}"))
                .statusCode(200)
                .body("contact.phone", is("0612345678"));
    }
}
