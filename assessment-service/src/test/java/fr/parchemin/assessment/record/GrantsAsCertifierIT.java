package fr.parchemin.assessment.record;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.held;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static fr.parchemin.assessment.Calls.sat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class GrantsAsCertifierIT {

    @Inject
    Scene scene;

    private Person person;
    private UUID one;
    private UUID other;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        person = scene.enrolled();
        one = scene.professional();
        other = scene.professional();
    }

    @Test
    void anExemptionStandsForTheBloc() {
        var location = exempt("2021-04-12")
                .statusCode(201)
                .body("bloc", is(Scene.BLOC))
                .extract()
                .header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("proofReference", is("GED-2021-0412"));
        given().get("/v1/exemptions?count=true&enrolment=" + person.enrolment())
                .then()
                .body("total", is(1));
        blocRecord(person)
                .body("blocs[0].status", is("EXEMPTED"))
                .body("blocs[0].validatedOn", is("2021-04-12"))
                .body("blocs[0].assessmentId", nullValue());
        exempt("2021-04-12").statusCode(409).body("code", is("bloc-already-validated"));
        hold(person, "2021-05-20", one, other).statusCode(409).body("heldAs", is("EXEMPTED"));
    }

    @Test
    void aBlocExemptedMeanwhileTakesNoResult() {
        var assessment = held(person, "2021-05-20", one, other);
        exempt("2021-04-12").statusCode(201);
        result(assessment, "VALIDATED").statusCode(409).body("code", is("bloc-already-validated"));
    }

    @Test
    void anExemptionThatIsRevokedLeavesTheBlocToBeShown() {
        var location = exempt("2021-04-12").extract().header("Location");
        revoke(location)
                .statusCode(200)
                .body("revocationReason", is("The proof was of somebody else"))
                .body("revokedAt", notNullValue());

        blocRecord(person).body("blocs[0].status", is("OPEN")).body("blocs[0].sittingsLeft", is(2));
        revoke(location).statusCode(409).body("code", is("exemption-revoked"));
        revoke("/v1/exemptions/" + UUID.randomUUID()).statusCode(404).body("code", is("unknown-exemption"));
        exempt("2021-04-12").statusCode(201);
    }

    @Test
    void anExemptionIsNotDatedAheadNorWithoutProof() {
        exempt("2040-01-01").statusCode(422).body("code", is("date-in-future"));
        post("/v1/exemptions", """
                {"enrolmentId": "%s", "bloc": "%s", "on": "2021-04-12", "reason": "x"}""".formatted(person.enrolment(), Scene.BLOC))
                .statusCode(400)
                .body("violations[0].field", is("proofReference"));
    }

    @Test
    void oneMoreSittingIsGrantedToWhomNoneIsLeft() {
        sat(person, "2021-05-20", "NOT_VALIDATED", one, other);
        sat(person, "2021-06-20", "NOT_VALIDATED", one, other);
        grant("In hospital")
                .statusCode(201)
                .body("blocs[0].sittingsLeft", is(1))
                .body("blocs[0].blocked", is(false))
                .body("blocs[0].retakeUntil", nullValue())
                .body("blocs[0].extraSittings", hasSize(1))
                .body("blocs[0].extraSittings[0].reason", is("In hospital"))
                .body("blocs[0].extraSittings[0].grantedBy", is("certifier"));
        grant("Again").statusCode(409).body("code", is("sittings-left"));
        sat(person, "2023-06-20", "NOT_VALIDATED", one, other);
        hold(person, "2023-07-20", one, other).statusCode(422).body("code", is("sittings-exhausted"));
    }

    @Test
    void aWindowThatHasLapsedLeavesNone() {
        sat(person, "2021-05-20", "NOT_VALIDATED", one, other);
        blocRecord(person)
                .body("blocs[0].retakeUntil", is("2022-05-20"))
                .body("blocs[0].sittingsLeft", is(0))
                .body("blocs[0].blocked", is(true));
        grant("Abroad").statusCode(201).body("blocs[0].sittingsLeft", is(1));
        hold(person, "2023-06-20", one, other).statusCode(201);
    }

    @Test
    void aGrantNamesAnEnrolmentAndABlocThatExist() {
        post(
                        "/v1/bloc-records/" + UUID.randomUUID() + "/blocs/" + Scene.BLOC + "/extra-sittings",
                        "{\"reason\": \"x\"}")
                .statusCode(404)
                .body("code", is("unknown-enrolment"));
        post("/v1/bloc-records/" + person.enrolment() + "/blocs/RNCP14506BC09/extra-sittings", "{\"reason\": \"x\"}")
                .statusCode(404)
                .body("code", is("unknown-bloc-record"))
                .body("certification", is("RNCP14506"));
    }

    @Test
    @LyonAdmin
    void theCampusGrantsNeither() {
        exempt("2021-04-12").statusCode(403).body("code", is("forbidden"));
        grant("x").statusCode(403).body("code", is("forbidden"));
        revoke("/v1/exemptions/" + UUID.randomUUID()).statusCode(403).body("code", is("forbidden"));
    }

    private ValidatableResponse exempt(String on) {
        return post("/v1/exemptions", """
                {"enrolmentId": "%s", "bloc": "%s", "on": "%s", "proofReference": "GED-2021-0412",
                 "reason": "Holds an equivalent bloc"}""".formatted(person.enrolment(), Scene.BLOC, on));
    }

    private ValidatableResponse revoke(String exemption) {
        return post(exemption + "/revocation", "{\"reason\": \"The proof was of somebody else\"}");
    }

    private ValidatableResponse grant(String reason) {
        return post(
                "/v1/bloc-records/" + person.enrolment() + "/blocs/" + Scene.BLOC + "/extra-sittings",
                "{\"reason\": \"" + reason + "\"}");
    }
}
