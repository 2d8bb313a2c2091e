package fr.parchemin.jury.award;

import static fr.parchemin.jury.Calls.post;
import static fr.parchemin.jury.award.Calls.certificate;
import static fr.parchemin.jury.award.Calls.revoke;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class AwardDisputesAsCertifierIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    @Inject
    Heard heard;

    private Person person = new Person(new UUID(0, 0), new UUID(0, 0));
    private String number = "";

    @BeforeEach
    void somebodyIsCertified() {
        told.openCampus("LYON");
        told.theCertification();
        person = people.ready();
        number = closed.certified(person);
    }

    @Test
    void aRequirementLostAfterClosingDisputesTheAwardWhichStands() throws IOException {
        people.requirements(person, 2, "CERTIFIED", "");

        var dispute = disputes();
        assertThat(dispute).hasSize(1);
        get(dispute.getFirst())
                .statusCode(200)
                .body("certificateNumber", is(number))
                .body("missing", contains("RNCP14506BC01", "DISSERTATION"))
                .body("heldOn", is("2022-06-24"))
                .body("status", is("OPEN"))
                .body("settlement", nullValue());
        certificate(number).body("status", is("VALID")).body("disputed", is(true));
        var events = heard.of(person.enrolment(), 2);
        assertThat(events.keySet())
                .containsExactly("fr.parchemin.jury.outcome-awarded.v1", "fr.parchemin.jury.award-disputed.v1");
        assertThat(disputed(events.getOrDefault("fr.parchemin.jury.outcome-awarded.v1", Heard.NOTHING)))
                .isFalse();
        assertThat(disputed(events.getOrDefault("fr.parchemin.jury.award-disputed.v1", Heard.NOTHING)))
                .isTrue();
    }

    @Test
    void aRequirementMetLaterThanTheSessionIsLostToo() {
        people.requirements(person, 2, "CERTIFIED", "2022-06-25");
        assertThat(disputes()).hasSize(1);
    }

    @Test
    void whatIsToldAgainOpensNoOther() {
        people.requirements(person, 2, "CERTIFIED", "");
        people.requirements(person, 2, "CERTIFIED", "");
        people.requirements(person, 3, "CERTIFIED", "");
        assertThat(disputes()).hasSize(1);
    }

    @Test
    void whatStillHoldsDisputesNothing() {
        people.requirements(person, 2, "CERTIFIED", "2022-06-24");
        assertThat(disputes()).isEmpty();
    }

    @Test
    void holdingAgainDoesNotSettleIt() {
        people.requirements(person, 2, "CERTIFIED", "");
        people.requirements(person, 3, "CERTIFIED", "2021-09-20");
        get(disputes().getFirst()).body("status", is("OPEN"));
    }

    @Test
    void dismissedTheAwardStandsAndTheSameIsNotAskedAgain() throws IOException {
        people.requirements(person, 2, "CERTIFIED", "");
        var dispute = disputes().getFirst();

        dismiss(dispute, "Revoked by mistake")
                .statusCode(200)
                .body("status", is("DISMISSED"))
                .body("settlement.reason", is("Revoked by mistake"));
        dismiss(dispute, "Again").statusCode(409).body("code", is("dispute-already-settled"));
        people.requirements(person, 3, "CERTIFIED", "");

        assertThat(disputes()).containsExactly(dispute);
        certificate(number).body("status", is("VALID")).body("disputed", is(false));
        var events = heard.of(person.enrolment(), 3);
        assertThat(disputed(events.getOrDefault("fr.parchemin.jury.award-dispute-settled.v1", Heard.NOTHING)))
                .isFalse();
    }

    @Test
    void aRevocationUpholdsIt() throws IOException {
        people.requirements(person, 2, "CERTIFIED", "");
        var dispute = disputes().getFirst();

        revoke(number, "2023-03-01").statusCode(200).body("disputed", is(false));

        get(dispute).body("status", is("UPHELD")).body("settlement.reason", is("The dissertation was plagiarised"));
        dismiss(dispute, "x").statusCode(409);
        var told = heard.of(person.enrolment(), 3).getOrDefault("fr.parchemin.jury.award-revoked.v1", Heard.NOTHING);
        assertThat(told.at("/outcome/certificate/status").asText()).isEqualTo("REVOKED");
        assertThat(told.at("/outcome/certificate/revokedOn").asText()).isEqualTo("2023-03-01");
        assertThat(disputed(told)).isFalse();
        people.requirements(person, 3, "ENROLLED", "");
        assertThat(disputes()).containsExactly(dispute);
    }

    @Test
    void theyAreListedByTheirStatus() {
        people.requirements(person, 2, "CERTIFIED", "");
        var dispute = disputes().getFirst();
        given().get("/v1/award-disputes?status=OPEN&limit=200&count=true")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("items.status", not(contains("DISMISSED")));
        given().get("/v1/award-disputes?status=LOST").then().statusCode(400);
        get(UUID.randomUUID().toString()).statusCode(404).body("code", is("unknown-award-dispute"));
        dismiss(UUID.randomUUID().toString(), "x").statusCode(404);
        post("/v1/award-disputes/" + dispute + "/dismissal", "{}")
                .statusCode(400)
                .body("violations[0].field", is("reason"));
    }

    private List<String> disputes() {
        return told.asWorker().rows("select id from award_dispute where certificate_number = '" + number + "'");
    }

    private static ValidatableResponse get(String dispute) {
        return given().get("/v1/award-disputes/" + dispute).then();
    }

    private static ValidatableResponse dismiss(String dispute, String reason) {
        return post("/v1/award-disputes/" + dispute + "/dismissal", "{\"reason\": \"" + reason + "\"}");
    }

    private static boolean disputed(JsonNode event) {
        return event.at("/outcome/disputed").asBoolean();
    }
}
