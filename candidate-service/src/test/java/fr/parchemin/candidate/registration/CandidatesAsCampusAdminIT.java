package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.Calls;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class CandidatesAsCampusAdminIT {

    @Inject
    Told told;

    @BeforeEach
    void twoCampuses() {
        told.openCampus("LYON");
        told.openCampus("NANTES");
    }

    @Test
    void createsACandidateAndReadsThemAsTheyWereSent() {
        var name = newName();
        var location = createCandidate(bodyWith("LYON", name, """
                , "ine": "0494004062M", "contact": {"email": "zoe@example.org", "phone": "+33 6 12 34 56 78"}"""))
                .statusCode(201)
                .header("ETag", containsString("\"0-"))
                .extract()
                .header("Location");

        given().get(location)
                .then()
                .statusCode(200)
                .body("campus", is("LYON"))
                .body("campuses", contains("LYON"))
                .body("civilStatus.birthName", is(name))
                .body("civilStatus.usageName", nullValue())
                .body("civilStatus.firstNames", contains("Zoé", "Anne-Marie"))
                .body("civilStatus.birthDate.day", is(23))
                .body("civilStatus.birthPlace.inseeCode", is("69123"))
                .body("ine", is("0494004062M"))
                .body("contact.email", is("zoe@example.org"))
                .body("externalIds", empty())
                .body("declarable.value", is(true))
                .body("declarable.missing", empty())
                .body("warnings", empty())
                .body("version", nullValue())
                .body("listKey", nullValue());
    }

    @Test
    void whoseSexIsUnknownIsNotDeclarableAndAWrongCheckLetterWarns() {
        createCandidate(bodyWith("LYON", newName(), ", \"ine\": \"0494004063M\"")
                        .replace("\"sex\": \"F\"", "\"sex\": null"))
                .statusCode(201)
                .body("declarable.value", is(false))
                .body("declarable.missing", contains("civilStatus.sex"))
                .body("warnings.field", contains("ine"))
                .body("warnings.code", contains("check-letter"));
    }

    @Test
    void aValueThatCannotBeIsNamed() {
        createCandidate(body("LYON", newName()).replace("\"day\": 23", "\"day\": 31"))
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("violations[0].field", is("civilStatus.birthDate.day"));
        createCandidate(body("LYON", newName()).replace("69123", "20A04"))
                .statusCode(400)
                .body("violations[0].field", is("civilStatus.birthPlace.inseeCode"));
        createCandidate(bodyWith("LYON", newName(), ", \"ine\": \"123\""))
                .statusCode(400)
                .body("violations[0].field", is("ine"));
        createCandidate("{\"campus\": \"LYON\"}").statusCode(400).body("violations[0].field", is("civilStatus"));
        createCandidate(bodyWith("LYON", newName(), ", \"marks\": 3"))
                .statusCode(400)
                .body("violations[0].code", is("unknown-field"));
    }

    @Test
    void nobodyIsBornTomorrow() {
        createCandidate(body("LYON", newName()).replace("1999", "2999"))
                .statusCode(422)
                .body("code", is("date-in-future"))
                .body("field", is("civilStatus.birthDate"))
                .body("date", is("2999-04-23"));
    }

    @Test
    void aCampusOutsideHerClaimIsForbiddenAndOneNobodyToldOfNotYetKnown() {
        createCandidate(body("NANTES", newName())).statusCode(403).body("code", is("campus-out-of-scope"));
        told.nothing();
        createCandidate(body("LYON", newName()))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"));
    }

    @Test
    void aChangeNeedsTheVersionItChanges() {
        var location = createCandidate(body("LYON", newName())).extract().header("Location");
        var patch = given().contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"ine\": null}");

        patch.patch(location).then().statusCode(428);
        patch.header("If-Match", "\"7-00\"").patch(location).then().statusCode(412);
        change(location, "{\"civilStatus\": {\"usageName\": \"Martin\"}}")
                .statusCode(200)
                .body("civilStatus.usageName", is("Martin"))
                .body("civilStatus.birthPlace.town", is("Lyon"))
                .header("ETag", containsString("\"1-"));
        change(location, "{\"civilStatus\": {\"usageName\": null}}")
                .statusCode(200)
                .body("civilStatus.usageName", nullValue());
        change(location, "{\"campus\": \"NANTES\"}").statusCode(400).body("violations[0].field", is("campus"));
    }

    @Test
    void aRepeatedCreationWithItsKeyIsAnsweredAsTheFirst() {
        var key = UUID.randomUUID().toString();
        var request = given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body("LYON", newName()));
        var first = request.post(Calls.CANDIDATES).then().statusCode(201).extract();

        request.post(Calls.CANDIDATES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .body("id", is(first.path("id").toString()));
    }
}
