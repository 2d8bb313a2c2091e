package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.opaque.OpaqueTexts;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class EnrolmentsInReachAsLyonAdminIT {

    private static final String COHORT = "019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d51";

    @Inject
    Told told;

    private String candidate = "";

    @Inject
    OpaqueTexts texts;

    @BeforeEach
    void twoCampusesAndACandidateOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        told.openCampus("NANTES");
        told.cohort(COHORT, "LYON", "RIL A", "2022-07-08");
        candidate = aCandidateOf(told, "LYON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/enrolments", "/v1/candidates"})
    void aCursorWithAKeyThatIsNoneIsForeign(String list) {
        opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
        String next = given().get(list + "?limit=1").then().extract().path("next");
        var purpose = "cursor of " + list + "{}";
        assertThat(texts.decrypt(purpose, next.substring(next.indexOf("cursor=") + "cursor=".length())))
                .isPresent();

        for (var key : new String[] {"", "x", "0199-no-id-but-as-long-as-an-id-is-00"}) {
            // As only the platform itself could make it.
            var forged = texts.encrypt(purpose, key);
            given().get(list + "?cursor=" + forged).then().statusCode(400).body("code", is("cursor-of-another-list"));
        }
    }

    @Test
    void whoeverIsNotTheirsAnyMoreIsReadAndNoLongerChanged() {
        var id = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        told.asWorker()
                .execute("update enrolment set campus = 'NANTES', campuses = '{LYON,NANTES}' where id = '" + id + "'");

        get(id).statusCode(200).body("campus", is("NANTES")).body("allowedActions", empty());
        post("/v1/enrolments/" + id + "/withdrawal", "{\"on\": \"2021-01-05\", \"reason\": \"x\"}")
                .statusCode(403)
                .body("code", is("campus-out-of-scope"));
        post("/v1/enrolments/" + id + "/experiences", "{\"company\": \"A\", \"startsOn\": \"2021-01-05\"}")
                .statusCode(403);
    }

    @Test
    void whatNeverWasTheirsIsNotFound() {
        var id = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        told.asWorker()
                .execute("update enrolment set campus = 'NANTES', campuses = '{NANTES}' where id = '" + id + "'");

        get(id).statusCode(404).body("code", is("unknown-enrolment"));
        given().get("/v1/enrolments/" + id + "/history").then().statusCode(404);
        given().get("/v1/enrolments/" + id + "/experiences").then().statusCode(404);
        post("/v1/enrolments/" + id + "/withdrawal", "{\"on\": \"2021-01-05\", \"reason\": \"x\"}")
                .statusCode(404);
        given().get("/v1/enrolments?candidate=" + candidate).then().body("items", empty());
        assertThat(told.asApp().first("select count(*) from enrolment")).isEqualTo("0");
        assertThat(told.asApp().first("select count(*) from requirement")).isEqualTo("0");
        assertThat(told.asApp().first("select count(*) from enrolment_step")).isEqualTo("0");
    }

    @Test
    void aTransferToACampusOfOthersIsTheCertifiersToMake() {
        var id = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));

        post("/v1/enrolments/" + id + "/transfer", "{\"campus\": \"NANTES\", \"on\": \"2021-01-05\"}")
                .statusCode(403)
                .body("code", is("campus-out-of-scope"));
        post("/v1/enrolments/" + id + "/transfer", "{\"campus\": \"LYON\", \"on\": \"2021-01-05\"}")
                .statusCode(409)
                .body("code", is("already-at-campus"));
    }

    @Test
    void theListIsNarrowedByEachFilter() {
        var cohortBody = body(candidate, "LYON", "STUDENT", "2020-10-05")
                .replace("\"target\"", "\"cohort\": \"" + COHORT + "\", \"target\"");
        var id = opened(cohortBody);
        var mine = "/v1/enrolments?candidate=" + candidate;

        for (var filter : new String[] {
            "status=ENROLLED", "campus=LYON", "certification=RNCP14506", "cohort=" + COHORT, "enrolledYear=2020"
        }) {
            given().get(mine + "&count=true&" + filter)
                    .then()
                    .statusCode(200)
                    .body("total", is(1))
                    .body("items.id", contains(id))
                    .body("items[0].requirements", hasSize(8));
        }
        for (var filter : new String[] {
            "status=APPLIED", "campus=NANTES", "certification=RNCP11111", "cohort=" + candidate, "enrolledYear=2021"
        }) {
            given().get(mine + "&" + filter).then().statusCode(200).body("items", empty());
        }
        given().accept("text/csv")
                .get(mine)
                .then()
                .statusCode(200)
                .body(containsString(
                        "id,candidateId,certification,campus,campuses,accessRoute,enrolledOn,target.kind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status=LOST", "cohort=1", "candidate=x", "enrolledYear=last", "enrolledYear=99999", "name=x"})
    void aFilterThatIsNoneIsRefused(String filter) {
        given().get("/v1/enrolments?" + filter).then().statusCode(400).body("code", is("invalid-request"));
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhen() {
        var id = opened(body(candidate, "LYON", "VAE", "2021-01-15"));
        post("/v1/enrolments/" + id + "/withdrawal", "{\"on\": \"2021-04-01\", \"reason\": \"has moved\"}")
                .statusCode(200);

        given().get("/v1/enrolments/" + id + "/history?count=true")
                .then()
                .statusCode(200)
                .body("total", is(3))
                .body("items.kind", contains("OPENED", "ADMITTED_BY_SILENCE", "WITHDRAWN"))
                .body("items.by", contains("lyon-admin", "parchemin", "lyon-admin"))
                .body("items.on", contains("2021-01-15", "2021-03-16", "2021-04-01"))
                .body("items[2].reason", is("has moved"))
                .body("items[2].recordedAt", notNullValue());
    }

    @Test
    void anEnrolmentThatIsNoneIsNotFound() {
        get(UUID.randomUUID().toString()).statusCode(404).body("code", is("unknown-enrolment"));
        get("1").statusCode(404);
    }
}
