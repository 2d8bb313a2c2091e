package fr.parchemin.jury.closing;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class AwardsAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    People people;

    @Inject
    Told told;

    private Person person;
    private UUID session;
    private String number;

    @BeforeEach
    void somebodyIsCertified() {
        scene.places();
        person = scene.ready();
        session = scene.signed(person);
        close(session, "{\"closedOn\": \"2022-06-27\"}").statusCode(200);
        number = certificates("FULL")
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].number");
    }

    @Test
    void aCertificateIsFoundByItsNumber() {
        given().get("/v1/certificates/" + number)
                .then()
                .statusCode(200)
                .body("status", is("VALID"))
                .body("issuedOn", is("2022-06-27"))
                .body("enrolmentId", is(person.enrolment().toString()));
        given().get("/v1/certificates?enrolment=" + person.enrolment() + "&year=2021")
                .then()
                .body("items", empty());
        given().get("/v1/certificates/RNCP14506-2022-99999")
                .then()
                .statusCode(404)
                .body("code", is("unknown-certificate"));
    }

    @Test
    void aBlocThatTheJuryConfirmedIsCertifiedOnceWhenAskedFor() {
        var bloc = certified("RNCP14506BC01").statusCode(201).extract().<String>path("number");

        assertThat(bloc).matches("RNCP14506BC01-\\d{4}-\\d{5}");
        certified("RNCP14506BC01")
                .statusCode(409)
                .body("code", is("bloc-already-certified"))
                .body("certificate", is(bloc));
        certified("RNCP14506BC02").statusCode(422).body("code", is("bloc-not-awarded"));
    }

    @Test
    void aRevokedCertificateStaysReadableAndIsToldOnce() {
        revoked("2022-06-26").statusCode(422).body("code", is("revoked-before-issue"));
        revoked(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString())
                .statusCode(422)
                .body("code", is("date-in-future"));
        revoked("2022-07-01").statusCode(200).body("status", is("REVOKED")).body("revocation.on", is("2022-07-01"));
        revoked("2022-07-02").statusCode(409).body("code", is("already-revoked"));

        given().get("/v1/verifications/" + code())
                .then()
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("revokedOn", is("2022-07-01"));
        assertThat(told.asWorker()
                        .first("select last from event_sequence where subject = '" + person.enrolment() + "/" + session
                                + "'"))
                .hasToString("2");
    }

    @Test
    void anybodyVerifiesItAndLearnsNoMoreThanTheName() {
        given().auth()
                .none()
                .get("/v1/verifications/" + code())
                .then()
                .statusCode(200)
                .body("status", is("VALID"))
                .body("certificateNumber", is(number))
                .body("holder.keySet().size()", is(1))
                .body("holder.name", notNullValue())
                .body("enrolmentId", nullValue())
                .body("candidateId", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0000-0000-0000-0000-0000-0000-0000", "' or true --", "é"})
    void anUnknownAndAMalformedCodeAreAnsweredAlike(String code) {
        given().get("/v1/verifications/{code}", code)
                .then()
                .statusCode(404)
                .body("code", is("unknown-verification-code"));
    }

    @Test
    void aBlocThatIsLostAfterTheAwardOpensADisputeOnce() {
        people.requirements(person, 2, "CERTIFIED", "");
        people.requirements(person, 3, "CERTIFIED", "");

        var dispute = disputes().statusCode(200).extract().jsonPath();
        assertThat(ofPerson(dispute)).hasSize(1);
        var id = dispute.<String>get("items.find { it.certificateNumber == '" + number + "' }.id");
        post("/v1/award-disputes/" + id + "/dismissal", "{\"reason\": \"It was entered again\"}")
                .statusCode(200)
                .body("status", is("DISMISSED"));
        post("/v1/award-disputes/" + id + "/dismissal", "{\"reason\": \"Twice\"}")
                .statusCode(409)
                .body("code", is("dispute-already-settled"));
        given().get("/v1/certificates/" + number).then().body("status", is("VALID"));
    }

    @Test
    void aRevocationSettlesTheDispute() {
        people.requirements(person, 2, "CERTIFIED", "");
        revoked("2022-07-01").statusCode(200);

        assertThat(ofPerson(disputes().extract().jsonPath())).isEmpty();
        assertThat(told.asWorker()
                        .first("select status from award_dispute where certificate_number = '" + number + "'"))
                .hasToString("UPHELD");
    }

    @Test
    void minutesAreReadAsTheyWereSealed() {
        var minutes = given().get(path(session) + "/minutes")
                .then()
                .statusCode(200)
                .body("extract", is(false))
                .body("document.lines[0].certificateNumber", is(number))
                .extract()
                .jsonPath();

        compared(minutes, minutes.getString("content"))
                .statusCode(200)
                .body("genuine", is(true))
                .body("differences", empty());
        compared(minutes, minutes.getString("content").replace("\"FULL\"", "\"NONE\""))
                .statusCode(200)
                .body("genuine", is(false))
                .body("differences[0].at", is("/lines/0/decision/outcome"));
    }

    @Test
    void thereAreNoMinutesBeforeTheClosing() {
        given().get(path(scene.opened(scene.ready())) + "/minutes")
                .then()
                .statusCode(404)
                .body("code", is("minutes-not-sealed-yet"));
    }

    private ValidatableResponse certificates(String kind) {
        return given().get("/v1/certificates?kind=" + kind + "&enrolment=" + person.enrolment())
                .then();
    }

    private ValidatableResponse certified(String bloc) {
        return post("/v1/certificates", """
                {"enrolmentId": "%s", "bloc": "%s"}""".formatted(person.enrolment(), bloc));
    }

    private ValidatableResponse revoked(String on) {
        return post("/v1/certificates/" + number + "/revocation", """
                {"on": "%s", "reason": "Issued in error"}""".formatted(on));
    }

    private String code() {
        return given().get("/v1/certificates/" + number).then().extract().path("verificationCode");
    }

    private static ValidatableResponse disputes() {
        return given().get("/v1/award-disputes?status=OPEN&limit=200").then();
    }

    private List<Object> ofPerson(JsonPath disputes) {
        return disputes.getList("items.findAll { it.certificateNumber == '" + number + "' }");
    }

    private static ValidatableResponse compared(JsonPath minutes, String content) {
        var copy = JsonNodeFactory.instance.objectNode();
        copy.put("number", minutes.getString("number"));
        copy.put("content", content);
        copy.put("sha256", minutes.getString("sha256"));
        copy.put("previousSha256", minutes.getString("previousSha256"));
        return post("/v1/minutes-checks", copy.toString());
    }
}
