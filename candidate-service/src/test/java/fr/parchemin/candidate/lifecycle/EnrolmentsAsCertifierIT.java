package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.enrolment.Juries;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class EnrolmentsAsCertifierIT {

    @Inject
    Told told;

    private String candidate = "";

    @BeforeEach
    void threeCampusesAndACandidateOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        told.campus("NANTES", "Europe/Paris", "[{\"closedOn\": \"2020-01-01\", \"reopenedOn\": null}]");
        told.certificationSite("PARIS-CAMBRONNE");
        candidate = aCandidateOf(told, "LYON");
    }

    @Test
    void nobodyIsEnrolledWhereOnlyJuriesMeet() {
        open(body(candidate, "PARIS-CAMBRONNE", "STUDENT", "2020-10-05"))
                .statusCode(422)
                .body("code", is("not-a-preparation-site"))
                .body("preparationSites", contains("LYON"));
        var id = opened(body(candidate, "LYON", "STUDENT", "2020-10-05"));
        post("/v1/enrolments/" + id + "/transfer", "{\"campus\": \"PARIS-CAMBRONNE\", \"on\": \"2021-09-01\"}")
                .statusCode(422)
                .body("code", is("not-a-preparation-site"));
        given().get("/v1/enrolment-options?on=2020-10-05")
                .then()
                .body("items.campus", hasItem("LYON"))
                .body("items.campus", not(hasItem("PARIS-CAMBRONNE")));
    }

    @Test
    void anApplicationByVaeIsOwedAnAnswer() {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var id = vae(today.toString());

        get(id).body("deadlines.code", contains("ANSWER"))
                .body("deadlines[0].dueOn", is(today.plusMonths(2).toString()))
                .body("deadlines[0].met", is(false))
                .body("deadlines[0].pending", is(true));
        due(today.plusMonths(2).plusDays(1)).body("items.enrolmentId", hasItem(id));
        due(today.plusMonths(2)).body("items.enrolmentId", not(hasItem(id)));
        file(id, today.toString()).statusCode(409).body("code", is("enrolment-out-of-order"));

        post("/v1/enrolments/" + id + "/admission", "{\"verdict\": \"ADMITTED\", \"on\": \"" + today + "\"}")
                .statusCode(200)
                .body("deadlines[0].met", is(true))
                .body("deadlines[0].pending", is(false))
                .body("allowedActions", hasItem("depositValidationFile"));
        due(today.plusMonths(3)).body("items.enrolmentId", not(hasItem(id)));
    }

    @Test
    void whoHasDepositedTheirFileIsOwedAJuryAndThenItsResult() {
        var id = vae("2024-01-15");
        file(id, "2024-04-10")
                .statusCode(200)
                .body("deadlines.code", contains("ANSWER", "JURY"))
                .body("deadlines.dueOn", contains("2024-03-15", "2024-07-31"))
                .body("deadlines.met", contains(false, false))
                .body("deadlines.pending", contains(false, true));
        due(LocalDate.parse("2024-08-01"))
                .body("items.find { it.enrolmentId == '" + id + "' }.code", is("JURY"))
                .body("items.find { it.enrolmentId == '" + id + "' }.campus", is("LYON"))
                .body("items.find { it.enrolmentId == '" + id + "' }.recordedAt", notNullValue());

        var jury = new Juries(told, id).in(2024);
        jury.rosters(1);
        get(id).body("deadlines.code", contains("ANSWER", "RESULT", "JURY"))
                .body("deadlines.dueOn", contains("2024-03-15", "2024-07-09", "2024-07-31"))
                .body("deadlines.pending", contains(false, true, true));
        jury.decides("PARTIAL", 2);
        get(id).body("deadlines.met", contains(false, true, true))
                .body("deadlines.pending", contains(false, false, false));
        due(LocalDate.parse("2030-01-01")).body("items.enrolmentId", not(hasItem(id)));

        file(id, "2024-09-02")
                .body("deadlines.dueOn", contains("2024-03-15", "2024-07-09", "2024-12-31"))
                .body("deadlines.pending", contains(false, false, true));
        file(id, "2024-09-01").statusCode(422).body("code", is("date-out-of-order"));
        given().get("/v1/enrolments/" + id + "/history").then().body("items.kind", hasItem("FILE_DEPOSITED"));
    }

    @Test
    void whoWithdrawsIsOwedNothingAnyMore() {
        var id = vae("2024-01-15");
        file(id, "2024-04-10");
        post("/v1/enrolments/" + id + "/withdrawal", "{\"on\": \"2024-05-01\", \"reason\": \"x\"}")
                .statusCode(200)
                .body("deadlines.pending", contains(false, false));
        file(id, "2024-05-02").statusCode(409);
    }

    @Test
    void noFileIsDepositedAheadOrByWhoComesByACourse() {
        file(vae("2024-01-15"), "2040-01-01").statusCode(422).body("code", is("date-in-future"));
        var student = opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
        file(student, "2021-01-01").statusCode(422).body("code", is("not-by-vae"));
        get(student).body("deadlines", empty());
        file(UUID.randomUUID().toString(), "2021-01-01").statusCode(404);
    }

    @Test
    void whatFallsDueIsListedByDayOverAllPages() {
        vae("2024-01-15");
        var later = opened(
                body(aCandidateOf(told, "LYON"), "RNCP40000", "LYON", "VAE", "2024-01-16", "{\"kind\": \"FULL\"}"));
        file(later, "2024-04-10");
        var list = "/v1/vae-deadlines?campus=LYON&count=true&limit=1";
        String last = "";
        var seen = 0;
        for (String next = list; next != null; seen++) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (page.getList("items").isEmpty()) {
                break;
            }
            assertThat(page.getString("items[0].dueOn")).isGreaterThanOrEqualTo(last);
            last = page.getString("items[0].dueOn");
            next = page.getString("next");
        }
        given().get(list).then().body("total", is(seen));
        given().get("/v1/vae-deadlines?campus=BREST").then().body("items", empty());
    }

    private String vae(String completedOn) {
        return opened(body(candidate, "RNCP40000", "LYON", "VAE", completedOn, "{\"kind\": \"FULL\"}"));
    }

    private static ValidatableResponse file(String enrolment, String depositedOn) {
        return post("/v1/enrolments/" + enrolment + "/validation-file", "{\"depositedOn\": \"" + depositedOn + "\"}");
    }

    private static ValidatableResponse due(LocalDate before) {
        return given().get("/v1/vae-deadlines?limit=200&before=" + before)
                .then()
                .statusCode(200);
    }
}
