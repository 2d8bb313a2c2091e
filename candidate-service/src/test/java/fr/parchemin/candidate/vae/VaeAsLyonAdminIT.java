package fr.parchemin.candidate.vae;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class VaeAsLyonAdminIT {

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

    private String vae(String completedOn) {
        return body(candidate, "RNCP40000", "LYON", "VAE", completedOn, "{\"kind\": \"FULL\"}");
    }
}
