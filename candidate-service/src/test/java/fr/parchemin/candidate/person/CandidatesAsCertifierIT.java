package fr.parchemin.candidate.person;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.Calls.grant;
import static fr.parchemin.candidate.person.Calls.read;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.NationalCertifier;
import fr.parchemin.candidate.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
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
    ObjectMapper json;

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
        var id = location.substring(location.lastIndexOf('/') + 1);
        change(location, "{\"civilStatus\": {\"sex\": null}}");
        grant(UUID.fromString(id), "NANTES");
        present.tell(known -> known.enrolledAt(UUID.fromString(id), "NANTES"));

        assertThat(told.asWorker().first("select last from event_sequence where subject = '" + id + "'"))
                .isEqualTo("3");
        var last = told.asWorker()
                .first("select data from outbox where subject = '" + id + "' order by position desc limit 1");
        if (last != null) {
            var event = json.readTree(Objects.requireNonNull(last));
            assertThat(event.path("campuses").valueStream().map(Object::toString))
                    .isEqualTo(List.of("\"LYON\"", "\"NANTES\""));
            assertThat(event.path("declarable").asBoolean()).isFalse();
        }
    }
}
