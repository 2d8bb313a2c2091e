package fr.parchemin.candidate.enrolment;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.LyonAdmin;
import fr.parchemin.candidate.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class EnrolmentsAsLyonAdminIT {

    private static final String COHORT = "019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d51";

    @Inject
    Told told;

    private String candidate = "";

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

    @Test
    void aStudentIsEnrolledAndSeesWhatIsAsked() {
        open(body(candidate, "LYON", "STUDENT", "2020-10-05"))
                .statusCode(201)
                .header("Location", startsWith("/v1/enrolments/"))
                .header("ETag", notNullValue())
                .header("Consistency-Token", notNullValue())
                .body("status", is("ENROLLED"))
                .body("campuses", contains("LYON"))
                .body("target.kind", is("FULL"))
                .body(
                        "requirements.code",
                        contains(
                                "RNCP14506BC01",
                                "RNCP14506BC02",
                                "RNCP14506BC03",
                                "RNCP14506BC04",
                                "RNCP14506BC05",
                                "DISSERTATION",
                                "EXPERIENCE",
                                "DEFENCE"))
                .body("requirements.met", not(hasItem(true)))
                .body("requirementsVersion", is(1))
                .body("allowedActions", hasItems("transferEnrolment", "withdrawEnrolment", "addExperience"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/enrolments", "/v1/candidates"})
    void aCursorWithAKeyThatIsNoneIsForeign(String list) {
        opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
        String next = given().get(list + "?limit=1").then().extract().path("next");
        var cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());
        var filters = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2)[0];

        for (var key : new String[] {"", "x", "0199-no-id-but-as-long-as-an-id-is-00", UUID.randomUUID() + "\u0000"}) {
            var forged = Base64.getUrlEncoder().encodeToString((filters + " " + key).getBytes(UTF_8));
            given().get(list + "?cursor=" + forged).then().statusCode(400).body("code", is("foreign-cursor"));
        }
    }

    @Test
    void blocsAloneMayBeAimedAt() {
        open(body(
                        candidate,
                        "RNCP14506",
                        "LYON",
                        "CONTINUING_TRAINING",
                        "2020-10-05",
                        "{\"kind\": \"BLOCS\", \"blocs\": [\"RNCP14506BC03\"]}"))
                .statusCode(201)
                .body("requirements.code", contains("RNCP14506BC03"))
                .body("target.blocs", contains("RNCP14506BC03"));
    }

    @Test
    void theLastDayOfTheRegistrationIsTheLastToEnrol() {
        open(body(candidate, "LYON", "STUDENT", "2022-07-20"))
                .statusCode(422)
                .body("code", is("outside-registration"))
                .body("enrolledOn", is("2022-07-20"))
                .body("registrationPeriods", hasSize(3));
        open(body(candidate, "LYON", "STUDENT", "2022-07-19")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NANTES | STUDENT | 2020-10-05 | {"kind": "FULL"}                              | 403 | campus-out-of-scope
            LYON   | STUDENT | 2999-01-01 | {"kind": "FULL"}                              | 422 | date-in-future
            LYON   | STUDENT | 2020-10-05 | {"kind": "BLOCS", "blocs": ["RNCP14506BC06"]} | 422 | unknown-bloc
            LYON   | STUDENT | 2020-10-05 | {"kind": "BLOCS", "blocs": []}                | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": "FULL", "blocs": ["RNCP14506BC01"]}  | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": "BLOCS", "blocs": ["RNCP14506BC01", "RNCP14506BC01"]} | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | {"kind": null}                                | 400 | invalid-request
            LYON   | STUDENT | 2020-10-05 | null                                          | 400 | invalid-request
            """)
    void whatCannotBeIsRefused(String campus, String route, String on, String target, int status, String code) {
        open(body(candidate, "RNCP14506", campus, route, on, target))
                .statusCode(status)
                .body("code", is(code));
    }

    @Test
    void aRouteThatIsNoneIsRefused() {
        open(body(candidate, "LYON", "HOBBY", "2020-10-05")).statusCode(400).body("code", is("invalid-request"));
    }

    @Test
    void aCertificationThatNobodyHasToldOfIsAskedForAgain() {
        open(body(candidate, "RNCP99999", "LYON", "STUDENT", "2020-10-05", "{\"kind\": \"FULL\"}"))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"))
                .body("reference", is("RNCP99999"));
    }

    @Test
    void aCandidateOfOthersIsNotFound() {
        open(body(aCandidateOf(told, "NANTES"), "LYON", "STUDENT", "2020-10-05"))
                .statusCode(404);
        open(body(UUID.randomUUID().toString(), "LYON", "STUDENT", "2020-10-05"))
                .statusCode(404);
    }

    @Test
    void nobodyIsEnrolledWhileTheCampusIsClosed() {
        told.campus("LYON", "Europe/Paris", "[{\"closedOn\": \"2020-08-31\", \"reopenedOn\": null}]");

        open(body(candidate, "LYON", "STUDENT", "2020-10-05")).statusCode(422).body("code", is("campus-closed"));
    }

    @Test
    void aSecondLiveEnrolmentIsRefusedAndNamesTheFirst() {
        var first = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));

        open(body(candidate, "LYON", "APPRENTICESHIP", "2021-10-05"))
                .statusCode(409)
                .body("code", is("live-enrolment-exists"))
                .body("enrolment", is(first));
        post("/v1/enrolments/" + first + "/withdrawal", "{\"on\": \"2021-01-05\", \"reason\": \"has moved\"}")
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("allowedActions", empty());
        open(body(candidate, "LYON", "APPRENTICESHIP", "2021-10-05")).statusCode(201);
    }

    @Test
    void aLiveEnrolmentElsewhereIsToldWithoutItsId() {
        var first = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        told.asWorker()
                .execute("update enrolment set campus = 'NANTES', campuses = '{NANTES}' where id = '" + first + "'");

        open(body(candidate, "LYON", "STUDENT", "2021-10-05"))
                .statusCode(409)
                .body("code", is("live-enrolment-exists"))
                .body("enrolment", nullValue());
    }

    @Test
    void ofTwoEnrolmentsAtOnceOneWins() {
        var both = Stream.of("STUDENT", "APPRENTICESHIP")
                .map(route -> CompletableFuture.supplyAsync(() -> open(body(candidate, "LYON", route, "2020-10-05"))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(both).containsExactly(201, 409);
        assertThat(told.asWorker().first("select count(*) from enrolment where candidate_id = '" + candidate + "'"))
                .isEqualTo("1");
    }

    @Test
    void aVaeApplicationWaitsForItsAnswer() {
        var today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        var id = open(body(candidate, "RNCP40000", "LYON", "VAE", today, "{\"kind\": \"FULL\"}"))
                .statusCode(201)
                .body("status", is("APPLIED"))
                .body("answerDueOn", notNullValue())
                .body("allowedActions", hasItem("decideAdmission"))
                .extract()
                .<String>path("id");

        post("/v1/enrolments/" + id + "/admission", "{\"verdict\": \"ADMITTED\", \"on\": \"" + today + "\"}")
                .statusCode(200)
                .body("status", is("ENROLLED"))
                .body("admittedBySilence", is(false));
        post("/v1/enrolments/" + id + "/admission", "{\"verdict\": \"REJECTED\", \"on\": \"" + today + "\"}")
                .statusCode(409)
                .body("code", is("enrolment-out-of-order"))
                .body("enrolmentStatus", is("ENROLLED"));
    }

    @Test
    void anApplicationOfLongAgoHasBeenAdmittedBySilenceUnlessItWasAnsweredInTime() {
        var id = open(body(candidate, "LYON", "VAE", "2021-01-15"))
                .statusCode(201)
                .body("status", is("ENROLLED"))
                .body("admittedBySilence", is(true))
                .body("lastStepOn", is("2021-03-16"))
                .extract()
                .<String>path("id");

        post("/v1/enrolments/" + id + "/admission", "{\"verdict\": \"REJECTED\", \"on\": \"2021-03-16\"}")
                .statusCode(422)
                .body("code", is("answered-too-late"))
                .body("answerDueOn", is("2021-03-15"));
        post("/v1/enrolments/" + id + "/admission", "{\"verdict\": \"REJECTED\", \"on\": \"2021-03-15\"}")
                .statusCode(200)
                .body("status", is("REJECTED"));
    }

    @Test
    void aSecondVaeApplicationOfTheYearIsRefusedWhereverTheFirstWasMade() {
        var first = opened(vae("2024-01-15"));
        post("/v1/enrolments/" + first + "/withdrawal", "{\"on\": \"2024-04-01\", \"reason\": \"x\"}")
                .statusCode(200);
        told.asWorker()
                .execute("update enrolment set campus = 'NANTES', campuses = '{NANTES}' where id = '" + first + "'");
        get(first).statusCode(404);

        open(vae("2024-12-31"))
                .statusCode(422)
                .body("code", is("vae-limit-reached"))
                .body("limit", is(1))
                .body("year", is(2024));
        open(vae("2025-01-01")).statusCode(201);
    }

    @Test
    void beforeTheLimitsHeldThereWasNone() {
        var first = opened(vae("2023-01-15"));
        post("/v1/enrolments/" + first + "/withdrawal", "{\"on\": \"2023-04-01\", \"reason\": \"x\"}")
                .statusCode(200);

        open(vae("2023-12-31")).statusCode(201);
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
            "status=APPLIED",
            "campus=NANTES",
            "certification=RNCP1",
            "cohort=" + candidate,
            "enrolledYear=2021",
            "enrolledYear=999999999"
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
    @ValueSource(strings = {"status=LOST", "cohort=1", "candidate=x", "enrolledYear=last", "name=x"})
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

    @Test
    void theSameRequestSentAgainEnrolsOnce() {
        var body = body(candidate, "LYON", "STUDENT", "2020-10-05");
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/enrolments")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", time == 0 ? nullValue() : is("true"));
        }
    }

    private String vae(String completedOn) {
        return body(candidate, "RNCP40000", "LYON", "VAE", completedOn, "{\"kind\": \"FULL\"}");
    }
}
