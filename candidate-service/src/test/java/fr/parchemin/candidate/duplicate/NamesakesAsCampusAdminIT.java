package fr.parchemin.candidate.duplicate;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.Calls;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class NamesakesAsCampusAdminIT {

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
    void theSamePersonIsNotCreatedTwiceHoweverTheyAreSpelt() {
        var name = newName();
        var id = createCandidate(body("LYON", name)).extract().path("id").toString();

        createCandidate(body("LYON", name.replace("è", "E").replace("-", " ")).replace("Zoé", "ZOE"))
                .statusCode(409)
                .body("code", is("duplicate-candidate"))
                .body("candidate", is(id));
        createCandidate(body("LYON", name).replace("\"day\": 23", "\"day\": null"))
                .statusCode(201);
    }

    @Test
    void ofTwoAtOnceOneIsCreatedAndTheOtherToldOfIt() throws Exception {
        var body = body("LYON", newName());
        Callable<Integer> once = () -> createCandidate(body).extract().statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(4, once))) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void aTrueNamesakeIsCreatedByNamingTheFirst() {
        var name = newName();
        var first = createCandidate(body("LYON", name)).extract().path("id").toString();

        var second = createCandidate(bodyWith("LYON", name, ", \"distinctFrom\": [\"" + first + "\"]"))
                .statusCode(201)
                .body("distinctFrom", contains(first))
                .extract()
                .path("id")
                .toString();

        createCandidate(bodyWith("LYON", name, ", \"distinctFrom\": [\"" + first + "\"]"))
                .statusCode(409)
                .body("candidate", is(second));
        change(Calls.CANDIDATES + "/" + first, "{\"contact\": {\"phone\": \"0612345678\"}}")
                .statusCode(200);
    }

    @Test
    void aNamesakeMustBeOneSheSees() {
        var elsewhere = present.at("NANTES", details(newName()));

        createCandidate(bodyWith("LYON", newName(), ", \"distinctFrom\": [\"" + elsewhere + "\"]"))
                .statusCode(422)
                .body("code", is("unknown-namesakes"))
                .body("distinctFrom", contains(elsewhere.toString()));
    }

    @Test
    void whoIsKnownElsewhereIsRefusedWithoutAnIdAndTheAttemptIsKept() {
        var name = newName();
        var elsewhere = present.at("NANTES", details(name));

        createCandidate(body("LYON", name))
                .statusCode(409)
                .body("code", is("candidate-known-elsewhere"))
                .body("by", is("CIVIL_STATUS"))
                .body("$", not(org.hamcrest.Matchers.hasKey("candidate")))
                .body("detail", not(containsString(elsewhere.toString())));
        assertThat(told.asWorker()
                        .rows("select campus, action, detail, actor from candidate_history where candidate_id = '"
                                + elsewhere + "'"))
                .containsExactly("LYON KNOWN_ELSEWHERE CIVIL_STATUS lyon-admin");
    }

    @Test
    void anIneBelongsToOnePerson() {
        var ine = "%09d".formatted(Math.floorMod(newName().hashCode(), 1_000_000_000)) + "AB";
        createCandidate(bodyWith("LYON", newName(), ", \"ine\": \"" + ine + "\""))
                .statusCode(201);

        createCandidate(bodyWith("LYON", newName(), ", \"ine\": \"" + ine + "\""))
                .statusCode(409)
                .body("code", is("ine-taken"));
    }

    @Test
    void aChangeIntoSomebodyElseIsRefused() {
        var first = newName();
        createCandidate(body("LYON", first));
        var location = createCandidate(body("LYON", newName())).extract().header("Location");

        change(location, "{\"civilStatus\": {\"birthName\": \"" + first + "\"}}")
                .statusCode(409)
                .body("code", is("duplicate-candidate"));
    }
}
