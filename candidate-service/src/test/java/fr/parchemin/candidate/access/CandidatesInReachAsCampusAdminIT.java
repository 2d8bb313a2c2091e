package fr.parchemin.candidate.access;

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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.access.KnownCandidates.Presence;
import fr.parchemin.candidate.person.Calls;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NantesAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class CandidatesInReachAsCampusAdminIT {

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
    void listsByNameAndFindsHoweverItIsSpelt() {
        var name = newName();
        createCandidate(body("LYON", name)).statusCode(201);

        given().get(Calls.CANDIDATES + "?count=true&name="
                        + name.replace("è", "e").replace("-", "'") + " zoe")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items.civilStatus.birthName", contains(name));
        given().get(Calls.CANDIDATES + "?birthYear=1998&campus=LYON&name=" + name)
                .then()
                .body("items", empty());
        given().accept("text/csv")
                .get(Calls.CANDIDATES + "?birthYear=1999&campus=LYON&name=" + name)
                .then()
                .statusCode(200)
                .body(containsString("," + name + ","));
    }

    @Test
    void aFilterThatIsNoneIsRefusedByName() {
        given().get(Calls.CANDIDATES + "?birthYear=young")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("birthYear"));
        given().get(Calls.CANDIDATES + "?town=Lyon")
                .then()
                .statusCode(400)
                .body("violations[0].message", is("unknown; allowed: birthYear, campus, count, cursor, limit, name"));
    }

    @Test
    void everyCandidateIsListedOnceOverAllPages() {
        var name = newName();
        for (var first : new String[] {"Ana", "Zoé", "Béa"}) {
            createCandidate(body("LYON", name).replace("Zoé", first)).statusCode(201);
        }
        var seen = new ArrayList<String>();
        String next = Calls.CANDIDATES + "?limit=1&name=" + name.replace("è", "%C3%A8");
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.add(page.getString("items[0].civilStatus.firstNames[0]"));
            next = page.getString("next");
        }

        assertThat(seen).containsExactly("Ana", "Béa", "Zoé");
    }

    @Test
    void aCandidateOfAnotherCampusIsNotThereForHer() {
        var name = newName();
        var elsewhere = present.at("NANTES", details(name));

        read(elsewhere).statusCode(404).body("code", is("unknown-candidate"));
        given().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"0-00\"")
                .body("{\"ine\": null}")
                .patch(Calls.CANDIDATES + "/" + elsewhere)
                .then()
                .statusCode(404);
        given().get(Calls.CANDIDATES + "?campus=NANTES&name=" + name).then().body("items", empty());
    }

    @Test
    void aPastEnrolmentIsReadForEverButWrittenWhereTheyAreNow() {
        var id = present.at("NANTES", details(newName()));
        present.tell(known -> known.enrolledAt(id, "LYON"));
        change(Calls.CANDIDATES + "/" + id, "{\"civilStatus\": {\"sex\": null}}")
                .statusCode(200);

        present.tell(known -> known.moved(id, new Presence("LYON", true), new Presence("NANTES", true)));
        read(id).statusCode(200).body("campuses", contains("NANTES", "LYON"));
        change(Calls.CANDIDATES + "/" + id, "{\"civilStatus\": {\"sex\": \"F\"}}")
                .statusCode(403)
                .body("code", is("candidate-read-only"))
                .body("writers", contains("NANTES"));
    }

    @Test
    @NantesAdmin
    void theOriginReadsAndWritesAgainOnceNoEnrolmentIsLive() {
        var id = present.at("NANTES", details(newName()));
        present.tell(known -> known.enrolledAt(id, "LYON"));
        change(Calls.CANDIDATES + "/" + id, "{\"civilStatus\": {\"sex\": null}}")
                .statusCode(403);

        present.tell(known -> known.moved(id, new Presence("LYON", true), new Presence("LYON", false)));
        change(Calls.CANDIDATES + "/" + id, "{\"civilStatus\": {\"sex\": null}}")
                .statusCode(200);
    }

    @Test
    void whoeverReceivesAnEnrolmentThatHasEndedReads() {
        var id = present.at("NANTES", details(newName()));
        read(id).statusCode(404);

        present.tell(known -> known.moved(id, new Presence("NANTES", false), new Presence("LYON", false)));
        read(id).statusCode(200).body("campuses", contains("NANTES", "LYON"));
        change(Calls.CANDIDATES + "/" + id, "{\"civilStatus\": {\"sex\": null}}")
                .statusCode(403)
                .body("code", is("candidate-read-only"));
    }

    @Test
    void grantsNoAccess() {
        grant(present.at("LYON", details(newName())), "NANTES").statusCode(403).body("code", is("forbidden"));
        read(UUID.randomUUID()).statusCode(404);
    }
}
