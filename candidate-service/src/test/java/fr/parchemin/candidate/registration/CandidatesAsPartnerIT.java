package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.put;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static fr.parchemin.candidate.person.CandidateFixture.zoe;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.CandidateFixture;
import fr.parchemin.candidate.person.Contact;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.LyonPartner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@LyonPartner
class CandidatesAsPartnerIT {

    private final String key = "erp/" + UUID.randomUUID();
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

    @Test
    void createsByItsOwnKeyAndReadsByIt() {
        var id = put(key, body("LYON", name))
                .statusCode(201)
                .header("Location", containsString("/v1/candidates/"))
                .body("externalIds.source", contains("erp"))
                .extract()
                .path("id")
                .toString();

        given().get("/v1/candidates/by-external-id/" + key)
                .then()
                .statusCode(200)
                .body("id", is(id));
    }

    @Test
    void theSameContentAgainChangesNothing() {
        var etag = put(key, body("LYON", name)).statusCode(201).extract().header("ETag");
        var tellings = tellings();

        put(key, body("LYON", name)).statusCode(200).header("ETag", etag);
        put(key, "{}").statusCode(200).header("ETag", etag);
        assertThat(tellings()).isEqualTo(tellings);
    }

    @Test
    void whatIsNotSentStaysAndADateOrAPlaceIsSentWhole() {
        put(key, bodyWith("LYON", name, ", \"contact\": {\"email\": \"zoe@example.org\"}"))
                .statusCode(201);

        put(key, "{\"civilStatus\": {\"usageName\": \"Martin\"}}")
                .statusCode(200)
                .body("contact.email", is("zoe@example.org"))
                .body("civilStatus.birthName", is(name))
                .body("civilStatus.usageName", is("Martin"));
        put(key, """
                        {"civilStatus": {"birthPlace": {"country": "DE", "town": "Köln"}, "birthDate": {"year": 1999}}}""")
                .statusCode(200)
                .body("civilStatus.birthPlace.inseeCode", nullValue())
                .body("civilStatus.birthDate.month", nullValue());
    }

    @Test
    void ofManyAtOnceOneCreatesAndTheOthersFindTheSame() throws Exception {
        var body = body("LYON", name);
        Callable<List<Object>> once = () -> {
            var answer = put(key, body).extract();
            return List.of(answer.statusCode(), answer.path("id").toString());
        };
        var answers = new ArrayList<List<Object>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, once))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(List::getFirst).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers)
                .extracting(List::getLast)
                .containsOnly(answers.getFirst().getLast());
    }

    @Test
    void createOnlyIsRefusedWhereSomebodyIs() {
        var put = given().contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body("LYON", name));

        put.put("/v1/candidates/by-external-id/" + key).then().statusCode(201);
        put.put("/v1/candidates/by-external-id/" + key).then().statusCode(412).body("code", is("already-exists"));
    }

    @Test
    void aVersionThatIsStatedMustBeTheCurrentOne() {
        var put = given().contentType(ContentType.JSON)
                .header("If-Match", "\"0-00\"")
                .body(bodyWith("LYON", name, ", \"contact\": {\"phone\": \"0612345678\"}"));

        put.put("/v1/candidates/by-external-id/" + key).then().statusCode(412);
        put(key, body("LYON", name)).statusCode(201);
        put.put("/v1/candidates/by-external-id/" + key).then().statusCode(200);
        put.put("/v1/candidates/by-external-id/" + key).then().statusCode(412).body("code", is("stale-version"));
    }

    @Test
    void toCreateNeedsACampusAndACivilStatus() {
        put(key, "{\"civilStatus\": " + CandidateFixture.civilStatus(name) + "}")
                .statusCode(400)
                .body("violations[0].field", is("campus"));
        put(key, "{\"campus\": \"LYON\"}").statusCode(400).body("violations[0].field", is("civilStatus"));
        put(key, "[]").statusCode(400);
        put(key, body("NANTES", name)).statusCode(403).body("code", is("campus-out-of-scope"));
    }

    @Test
    void theOriginStays() {
        var id = present.at("NANTES", new Details(zoe(name), null, Contact.NONE, List.of(externalId()), List.of()));
        present.tell(known -> known.enrolledAt(id, "LYON"));

        put(key, body("LYON", name)).statusCode(200).body("campus", is("NANTES"));
        put(key, "{\"civilStatus\": {\"sex\": null}}").statusCode(200).body("campus", is("NANTES"));
    }

    @Test
    void aKeyThatStandsForSomebodyOfAnotherCampusIsKnownElsewhere() {
        present.at("NANTES", new Details(zoe(name), null, Contact.NONE, List.of(externalId()), List.of()));

        given().get("/v1/candidates/by-external-id/" + key)
                .then()
                .statusCode(404)
                .body("code", is("unknown-external-id"));
        put(key, body("LYON", newName())).statusCode(409).body("code", is("external-id-known-elsewhere"));
    }

    @Test
    void aPersonWhoIsThereUnderNoKeyIsGivenByTheirId() {
        var id = present.at("LYON", details(name));

        put(key, body("LYON", name))
                .statusCode(409)
                .body("code", is("duplicate-candidate"))
                .body("candidate", is(id.toString()));
    }

    @Test
    void epochMillisecondsAreAKeyAndASocialSecurityNumberIsNone() {
        put("erp/" + System.nanoTime() % 1_000_000 + "1696118400000", body("LYON", newName()))
                .statusCode(201);
        put("erp/185057800608491", body("LYON", newName()))
                .statusCode(400)
                .body("violations[0].code", is("personal-number"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "185057800608491"                           | personal-number
            "1850578006084"                             | personal-number
            "\\u0000"                                   | invalid-characters
            12                                          | wrong-type
            null                                        | not-blank
            ""                                          | not-blank
            "LYON-LYON-LYON-LYON-LYON-LYON-LYON-LYON-X" | size
            """)
    void aCampusThatIsNoneIsRefusedAndNotEchoed(String campus, String code) {
        put(key, "{\"campus\": %s, \"civilStatus\": %s}".formatted(campus, CandidateFixture.civilStatus(name)))
                .statusCode(400)
                .body("violations[0].field", is("campus"))
                .body("violations[0].code", is(code))
                .body(not(containsString("85057800608")));
    }

    private ExternalId externalId() {
        return new ExternalId("erp", key.substring("erp/".length()));
    }

    private List<String> tellings() {
        return told.asWorker()
                .rows("select last from event_sequence s join candidate_external_id e"
                        + " on s.subject = e.candidate_id::text where e.key = '" + key + "'");
    }
}
