package fr.parchemin.jury.award;

import static fr.parchemin.jury.Calls.post;
import static fr.parchemin.jury.award.Calls.certificate;
import static fr.parchemin.jury.award.Calls.certifyBloc;
import static fr.parchemin.jury.award.Calls.revoke;
import static fr.parchemin.jury.award.ClosedLines.BLOC;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is lost after an award, once more, beside something else, or with the award itself. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class LaterContradictionsAsCertifierIT {

    private static final String MET = "2021-09-20";
    private static final String LOST = "";

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    private Person person = new Person(new UUID(0, 0), new UUID(0, 0));

    @BeforeEach
    void somebodyIsReady() {
        told.openCampus("LYON");
        told.theCertification();
        person = people.ready();
    }

    @Test
    void whatIsLostNextWidensTheOpenDispute() {
        var number = closed.certified(person);
        people.requirements(person, 2, "CERTIFIED", LOST, MET);
        people.requirements(person, 3, "CERTIFIED", LOST, LOST);

        assertThat(disputes(number)).containsExactly("OPEN {" + BLOC + ",DISSERTATION}");
    }

    @Test
    void besideWhatWasDismissedOnlyTheNewsIsDisputed() {
        var number = closed.certified(person);
        people.requirements(person, 2, "CERTIFIED", LOST, MET);
        dismiss(number);
        people.requirements(person, 3, "CERTIFIED", LOST, LOST);

        assertThat(disputes(number)).containsExactly("DISMISSED {" + BLOC + "}", "OPEN {DISSERTATION}");
    }

    @Test
    void whatHeldAgainAndIsLostOnceMoreIsDisputedAnew() {
        var number = closed.certified(person);
        people.requirements(person, 2, "CERTIFIED", LOST, MET);
        dismiss(number);
        people.requirements(person, 3, "CERTIFIED", MET, MET);
        people.requirements(person, 4, "CERTIFIED", LOST, MET);

        assertThat(disputes(number)).containsExactly("DISMISSED {" + BLOC + "}", "OPEN {" + BLOC + "}");
    }

    @Test
    void whatHeldAgainBeforeTheDismissalIsNotPutUpWithLater() {
        var number = closed.certified(person);
        people.requirements(person, 2, "CERTIFIED", LOST, MET);
        people.requirements(person, 3, "CERTIFIED", MET, MET);
        dismiss(number);
        people.requirements(person, 4, "CERTIFIED", LOST, MET);

        assertThat(disputes(number)).containsExactly("DISMISSED {" + BLOC + "}", "OPEN {" + BLOC + "}");
    }

    @Test
    void theCertificateOfABlocIsDisputedWhenItsResultIsRevoked() {
        closed.partly(person, List.of(BLOC), List.of());
        var number = blocCertificate();
        people.requirements(person, 2, "PARTIALLY_CERTIFIED", MET, LOST);
        assertThat(disputes(number)).isEmpty();
        people.requirements(person, 3, "PARTIALLY_CERTIFIED", LOST, LOST);

        assertThat(disputes(number)).containsExactly("OPEN {" + BLOC + "}");
        certificate(number).body("disputed", is(true));
    }

    @Test
    void aBlocThatTheJuryGaveNeedsNoResult() {
        closed.partly(person, List.of(BLOC), List.of(BLOC));
        var number = blocCertificate();
        people.requirements(person, 2, "PARTIALLY_CERTIFIED", LOST, LOST);

        assertThat(disputes(number)).isEmpty();
    }

    @Test
    void theProofOfABlocGivenWithTheWholeIsDisputedOnceTheWholeIsRevoked() {
        var whole = closed.certifiedByExperience(person);
        var number = blocCertificate();
        people.requirements(person, 2, "CERTIFIED", LOST, MET);
        assertThat(disputes(number)).isEmpty();

        revoke(whole, today()).statusCode(200);

        assertThat(disputes(number)).containsExactly("OPEN {" + BLOC + "}");
    }

    @Test
    void theWholeIsDisputedOnceTheProofOfABlocGivenWithItIsRevoked() {
        var whole = closed.certifiedByExperience(person);
        revoke(blocCertificate(), today()).statusCode(200);
        people.requirements(person, 2, "CERTIFIED", LOST, MET);

        assertThat(disputes(whole)).containsExactly("OPEN {" + BLOC + "}");
    }

    private String blocCertificate() {
        return certifyBloc(person, BLOC).statusCode(201).extract().path("number");
    }

    private List<String> disputes(String number) {
        return told.asWorker()
                .rows("select status, missing from award_dispute where certificate_number = '" + number
                        + "' order by id");
    }

    private void dismiss(String number) {
        var id = told.asWorker()
                .first("select id from award_dispute where status = 'OPEN' and certificate_number = '" + number + "'");
        post("/v1/award-disputes/" + id + "/dismissal", "{\"reason\": \"Revoked by mistake\"}")
                .statusCode(200);
        given().get("/v1/award-disputes/" + id).then().body("settlement.recordedBy", is("certifier"));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }
}
