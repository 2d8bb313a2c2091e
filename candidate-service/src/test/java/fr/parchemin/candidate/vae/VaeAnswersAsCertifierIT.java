package fr.parchemin.candidate.vae;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class VaeAnswersAsCertifierIT {

    @Inject
    Told told;

    @BeforeEach
    void aCertificationAndACampus() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
    }

    @Test
    void silenceAdmitsNobodyWhoAppliedBeforeItMeantAnything() {
        get(applied("2017-09-30"))
                .body("status", is("APPLIED"))
                .body("answerDueOn", nullValue())
                .body("deadlines", empty())
                .body("allowedActions", hasItem("decideAdmission"));
        get(applied("2017-10-01"))
                .body("status", is("ENROLLED"))
                .body("admittedBySilence", is(true))
                .body("lastStepOn", is("2017-12-02"));
    }

    @Test
    void aLateAnswerWhereSilenceAdmitsNobodyIsOneAndItsDayIsMissed() {
        var settings = (ObjectNode) Told.CERTIFICATION.data().path("settings").deepCopy();
        ((ObjectNode) settings.path("vae")).put("silenceAdmits", false);
        ((ObjectNode) settings.path("vae")).putNull("sources");
        told.theCertification("settings", settings.toString());
        var id = applied("2021-01-15");
        get(id).body("status", is("APPLIED"))
                .body("deadlines.dueOn", contains("2021-03-15"))
                .body("deadlines.pending", contains(true));

        answered(id, "2021-06-01")
                .statusCode(200)
                .body("status", is("ENROLLED"))
                .body("deadlines.dueOn", contains("2021-03-15"))
                .body("deadlines.met", contains(false))
                .body("deadlines.pending", contains(false));
    }

    @Test
    void anAnswerEnteredAfterALaterStepLeavesTheDayOfThatStep() {
        told.openCampus("NANTES");
        var id = applied("2021-01-15");
        post("/v1/enrolments/" + id + "/transfer", "{\"campus\": \"NANTES\", \"on\": \"2021-09-01\"}")
                .statusCode(200);

        answered(id, "2021-03-01")
                .statusCode(200)
                .body("admittedBySilence", is(false))
                .body("lastStepOn", is("2021-09-01"))
                .body("deadlines.met", contains(true));
    }

    @Test
    void whoWithdrawsUnansweredWasGivenNoAnswer() {
        told.registeredCertification("RNCP40000");
        var today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        var id = opened(body(aCandidateOf(told, "LYON"), "RNCP40000", "LYON", "VAE", today, "{\"kind\": \"FULL\"}"));

        post("/v1/enrolments/" + id + "/withdrawal", "{\"on\": \"" + today + "\", \"reason\": \"x\"}")
                .statusCode(200)
                .body("deadlines.met", contains(false))
                .body("deadlines.pending", contains(false));
    }

    private String applied(String completedOn) {
        return opened(body(aCandidateOf(told, "LYON"), "LYON", "VAE", completedOn));
    }

    private static ValidatableResponse answered(String id, String on) {
        return post("/v1/enrolments/" + id + "/admission", "{\"verdict\": \"ADMITTED\", \"on\": \"" + on + "\"}");
    }
}
