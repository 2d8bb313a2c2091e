package fr.parchemin.candidate.person;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.Calls.grant;
import static fr.parchemin.candidate.person.Calls.read;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.LyonAdmin;
import fr.parchemin.candidate.NantesAdmin;
import fr.parchemin.candidate.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class CandidatesAsCampusAdminIT {

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
                .body("violations[0].field", is("civilStatus.birthDate"));
        createCandidate(body("LYON", newName()).replace("69123", "20A04"))
                .statusCode(400)
                .body("violations[0].field", is("civilStatus.birthPlace"));
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
    void aChangeIntoSomebodyElseIsRefused() {
        var first = newName();
        createCandidate(body("LYON", first));
        var location = createCandidate(body("LYON", newName())).extract().header("Location");

        change(location, "{\"civilStatus\": {\"birthName\": \"" + first + "\"}}")
                .statusCode(409)
                .body("code", is("duplicate-candidate"));
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

        present.tell(known -> known.transferred(id, "LYON", "NANTES"));
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

        present.tell(known -> known.noLongerLiveAt(id, "LYON"));
        change(Calls.CANDIDATES + "/" + id, "{\"civilStatus\": {\"sex\": null}}")
                .statusCode(200);
    }

    @Test
    void grantsNoAccess() {
        grant(present.at("LYON", details(newName())), "NANTES").statusCode(403).body("code", is("forbidden"));
        read(UUID.randomUUID()).statusCode(404);
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
