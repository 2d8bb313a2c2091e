package fr.parchemin.jury.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class JurySessionsAsCertifierIT {

    private static final String PLAN =
            "{\"certification\": \"RNCP14506\", \"heldOn\": \"2022-06-24\", \"startTime\": \"09:00\"%s}";

    @Inject
    Told told;

    @BeforeEach
    void whereJuriesMeet() {
        told.theCertification();
        told.openCampus("PARIS-CAMBRONNE");
        told.openCampus("LYON");
        told.campus("ARRAS", "Europe/Paris", "[{\"closedOn\": \"2022-06-23\", \"reopenedOn\": null}]");
    }

    @Test
    void aSessionIsPlannedAtTheCertificationSiteAndRead() {
        var location = plan("").statusCode(201).extract().header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .body("certification", is("RNCP14506"))
                .body("campus", is("PARIS-CAMBRONNE"))
                .body("placeReason", nullValue())
                .body("heldOn", is("2022-06-24"))
                .body("startTime", is("09:00"))
                .body("status", is("PLANNED"))
                .body(
                        "panel.seats.seat",
                        contains(
                                "PRESIDENT",
                                "EMPLOYERS_1",
                                "EMPLOYERS_2",
                                "EMPLOYEES_1",
                                "EMPLOYEES_2",
                                "PROFESSIONAL_1",
                                "PROFESSIONAL_2"))
                .body("panel.complete", is(false))
                .body("panel.problems.code", contains("SEAT_EMPTY"))
                .body("panel.problems[0].seats.size()", is(7))
                .body(
                        "allowedActions",
                        contains(
                                "seatPanel",
                                "putOnRoster",
                                "takeOffRoster",
                                "conveneSession",
                                "declareRecusal",
                                "cancelSession"))
                .body("recordedAt", not(nullValue()));
    }

    @Test
    void anotherCampusNeedsAReason() {
        plan(", \"campus\": \"LYON\"")
                .statusCode(422)
                .body("code", is("place-reason-missing"))
                .body("campus", is("LYON"));
        plan(", \"campus\": \"LYON\", \"placeReason\": \"Most candidates live there\"")
                .statusCode(201)
                .body("placeReason", is("Most candidates live there"));
    }

    @Test
    void noJuryMeetsAtAClosedCampus() {
        plan(", \"campus\": \"ARRAS\", \"placeReason\": \"Most candidates live there\"")
                .statusCode(422)
                .body("code", is("campus-closed"))
                .body("date", is("2022-06-24"));
    }

    @Test
    void whatTheProjectionsDoNotKnowMayComeYet() {
        plan(", \"campus\": \"ATLANTIS\", \"placeReason\": \"Why not\"")
                .statusCode(409)
                .body("code", is("not-yet-known"))
                .header("Retry-After", "1");
        post("/v1/jury-sessions", PLAN.formatted("").replace("RNCP14506", "RNCP14599"))
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "heldOn": "2022-06-24"    | "heldOn": "2021-02-30"   | heldOn
            "heldOn": "2022-06-24"    | "heldOn": null           | heldOn
            "startTime": "09:00"      | "startTime": "25:00"     | startTime
            "startTime": "09:00"      | "startTime": "9 am"      | startTime
            "certification": "RNCP14506" | "certification": " "  | certification
            "certification": "RNCP14506" | "certification": "RNCP1" | certification
            "startTime": "09:00"      | "startTime": "09:00", "status": "OPEN" | status
            """)
    void anInvalidPlanNamesItsField(String field, String instead, String named) {
        post("/v1/jury-sessions", PLAN.formatted("").replace(field, instead))
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("violations.field", contains(named));
    }

    @Test
    void sessionsAreListedByStatusCampusCertificationAndDay() {
        var here = idOf(plan(", \"campus\": \"LYON\", \"placeReason\": \"Most candidates live there\"")
                .statusCode(201));
        given().get("/v1/jury-sessions?campus=LYON&status=PLANNED&from=2022-06-24&to=2022-06-24"
                        + "&certification=RNCP14506&limit=200&count=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(here))
                .body("items.campus.unique()", contains("LYON"))
                .body("items.find { it.id == '" + here + "' }.panel.problems.code", contains("SEAT_EMPTY"));
        given().get("/v1/jury-sessions?campus=LYON&from=2022-06-25").then().body("items.size()", is(0));
        given().get("/v1/jury-sessions?campus=LYON&to=2022-06-23").then().body("items.size()", is(0));
        given().get("/v1/jury-sessions?campus=LYON&status=OPEN").then().body("items.size()", is(0));
        given().get("/v1/jury-sessions?status=ASLEEP").then().statusCode(400);
        given().get("/v1/jury-sessions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", is("unknown-jury-session"));
    }

    @Test
    void aPanelIsSeatedWithItsProblemsThenChangedUnderItsVersion() {
        var session = idOf(plan("").statusCode(201));
        var president = member("F", "PRESIDENT");
        var other = member("M", "EMPLOYERS");
        var first = panel(session, null, seat("PRESIDENT", president))
                .statusCode(200)
                .body("panel.seats.find { it.seat == 'PRESIDENT' }.memberId", is(president))
                .body("panel.problems.code", contains("SEAT_EMPTY"))
                .extract()
                .header("ETag");

        panel(session, null, seat("PRESIDENT", other)).statusCode(428);
        panel(session, null, seat("PRESIDENT", president)).statusCode(200).header("ETag", first);
        var second = panel(session, first, seat("PRESIDENT", other))
                .statusCode(200)
                .body("panel.problems.code", contains("SEAT_EMPTY", "QUALITY_NOT_HELD"))
                .body("panel.problems[1].seats", contains("PRESIDENT"))
                .body("panel.problems[1].memberIds", contains(other))
                .header("ETag", not(first))
                .extract()
                .header("ETag");
        panel(session, first, seat("PRESIDENT", president)).statusCode(412).body("code", is("stale-version"));
        panel(session, first, seat("PRESIDENT", other)).statusCode(200).header("ETag", second);
        given().header("If-None-Match", second)
                .get("/v1/jury-sessions/" + session)
                .then()
                .statusCode(304);
    }

    @Test
    void whoCreatesAPanelAloneChangesNone() {
        var session = idOf(plan("").statusCode(201));
        var president = member("F", "PRESIDENT");
        create(session, seat("PRESIDENT", president)).statusCode(200);
        create(session, seat("PRESIDENT", president)).statusCode(200);
        create(session, seat("PRESIDENT", member("M", "PRESIDENT")))
                .statusCode(412)
                .body("code", is("already-exists"));
    }

    @Test
    void twoMembersChangePlaces() {
        var session = idOf(plan("").statusCode(201));
        var one = member("F", "EMPLOYERS");
        var other = member("M", "EMPLOYERS");
        var tag = panel(session, null, seat("EMPLOYERS_1", one), seat("EMPLOYERS_2", other))
                .extract()
                .header("ETag");
        panel(session, tag, seat("EMPLOYERS_1", other), seat("EMPLOYERS_2", one))
                .statusCode(200)
                .body("panel.seats.find { it.seat == 'EMPLOYERS_1' }.memberId", is(other));
    }

    @Test
    void aPanelNamesKnownSeatsAndMembersEachOnce() {
        var session = idOf(plan("").statusCode(201));
        var one = member("F", "EMPLOYERS");
        var other = member("M", "EMPLOYERS");
        var nobody = UUID.randomUUID().toString();
        panel(session, null, seat("CHAIR", one))
                .statusCode(422)
                .body("code", is("unknown-seat"))
                .body("seats", contains("CHAIR"));
        panel(session, null, seat("EMPLOYERS_1", one), seat("EMPLOYERS_1", other))
                .statusCode(422)
                .body("code", is("seat-twice"));
        panel(session, null, seat("EMPLOYERS_1", one), seat("EMPLOYERS_2", one))
                .statusCode(422)
                .body("code", is("member-twice"))
                .body("memberIds", contains(one));
        panel(session, null, seat("EMPLOYERS_1", nobody))
                .statusCode(422)
                .body("code", is("unknown-member"))
                .body("memberIds", contains(nobody));
        panel(session, null, "{\"seat\": \"EMPLOYERS_1\"}").statusCode(400);
        panel(UUID.randomUUID().toString(), null, seat("EMPLOYERS_1", one)).statusCode(404);
    }

    private static ValidatableResponse plan(String more) {
        return post("/v1/jury-sessions", PLAN.formatted(more));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse panel(String session, @Nullable String tag, String... seats) {
        var request = given().contentType(ContentType.JSON).body("{\"seats\": " + List.of(seats) + "}");
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/v1/jury-sessions/" + session + "/panel")
                .then();
    }

    private static ValidatableResponse create(String session, String seat) {
        return given().contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"seats\": [" + seat + "]}")
                .put("/v1/jury-sessions/" + session + "/panel")
                .then();
    }

    private static String seat(String seat, String member) {
        return "{\"seat\": \"" + seat + "\", \"memberId\": \"" + member + "\"}";
    }

    private static String member(String gender, String quality) {
        return idOf(post("/v1/professionals", """
                        {"familyName": "Lefèvre", "givenName": "Camille", "gender": "%s", "qualities": ["%s"],
                         "organisation": {"name": "Ateliers du Rhône"}}""".formatted(gender, quality)).statusCode(201));
    }

    private static String idOf(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
