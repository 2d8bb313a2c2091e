package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.Calls.grant;
import static fr.parchemin.candidate.person.Calls.put;
import static fr.parchemin.candidate.person.Calls.read;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.Heard;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class CandidatesAsCertifierIT {

    @Inject
    Told told;

    @Inject
    Present present;

    @Inject
    Heard heard;

    @BeforeEach
    void twoCampuses() {
        told.openCampus("LYON");
        told.openCampus("NANTES");
    }

    @Test
    void createsAndChangesAtEveryCampus() {
        var location = createCandidate(body("NANTES", newName()))
                .statusCode(201)
                .extract()
                .header("Location");

        change(location, "{\"civilStatus\": {\"sex\": null}}").statusCode(200);
    }

    @Test
    void aCampusWhereThePersonNeverWasIsNoOrigin() {
        var key = "erp/" + UUID.randomUUID();
        var name = newName();
        var id = put(key, body("LYON", name))
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        put(key, body("NANTES", name)).statusCode(409).body("code", is("origin-not-changeable"));
        present.tell(known -> known.enrolledAt(UUID.fromString(id), "NANTES"));
        put(key, body("NANTES", name)).statusCode(200).body("campus", is("LYON"));
    }

    @Test
    void grantsACampusAccessOnceAndReadsWhy() {
        var id = present.at("LYON", details(newName()));

        grant(id, "NANTES").statusCode(201).body("campus", is("NANTES")).body("grantedBy", is("certifier"));
        grant(id, "NANTES").statusCode(409).body("code", is("access-already-given"));
        grant(id, "LYON").statusCode(409);
        grant(id, "ATLANTIS").statusCode(409).body("code", is("not-yet-known"));
        grant(UUID.randomUUID(), "NANTES").statusCode(404);
        given().get("/v1/candidates/" + id + "/access-grants?count=true")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items.reason", contains("Moves there"));
        read(id).body("campuses", contains("LYON", "NANTES"));
    }

    @Test
    void readsWhoDidWhat() {
        var name = newName();
        var location = createCandidate(body("LYON", name)).extract().header("Location");
        change(location, "{\"civilStatus\": {\"sex\": null}, \"contact\": {\"phone\": \"0612345678\"}}");
        grant(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), "NANTES");

        given().get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED", "CHANGED", "ACCESS_GRANTED"))
                .body("items.detail", contains("", "civilStatus contact", "NANTES"))
                .body("items[0].actor", is("certifier"));
    }

    @Test
    void everyChangeIsToldWithTheFullState() throws Exception {
        var location = createCandidate(body("LYON", newName())).extract().header("Location");
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        change(location, "{\"civilStatus\": {\"sex\": null}}");
        grant(id, "NANTES");
        present.tell(known -> known.enrolledAt(id, "NANTES"));

        var told = heard.of(id, 3);
        assertThat(told)
                .extracting(event -> event.at("/civilStatus/sex").textValue())
                .containsExactly("F", null, null);
        assertThat(told)
                .extracting(event -> event.path("declarable").asBoolean())
                .containsExactly(true, false, false);
        assertThat(told)
                .extracting(event -> event.path("campuses").toString())
                .containsExactly("[\"LYON\"]", "[\"LYON\"]", "[\"LYON\",\"NANTES\"]");
        assertThat(told).noneMatch(event -> event.has("contact") || event.has("externalIds"));
    }
}
