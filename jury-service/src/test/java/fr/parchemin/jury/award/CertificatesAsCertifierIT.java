package fr.parchemin.jury.award;

import static fr.parchemin.jury.Calls.post;
import static fr.parchemin.jury.award.Calls.certificate;
import static fr.parchemin.jury.award.Calls.certificates;
import static fr.parchemin.jury.award.Calls.certifyBloc;
import static fr.parchemin.jury.award.Calls.revoke;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class CertificatesAsCertifierIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    @BeforeEach
    void lyonIsThere() {
        told.openCampus("LYON");
        told.theCertification();
    }

    @Test
    void aCertificateShowsWhatWasAwardedAndToWhom() {
        var person = people.ready();
        var number = closed.certified(person);

        certificate(number)
                .statusCode(200)
                .body("number", matchesPattern("RNCP14506-2022-\\d{5}"))
                .body("kind", is("FULL"))
                .body("status", is("VALID"))
                .body("certification.title", is("Responsable en ingénierie des logiciels"))
                .body("bloc", nullValue())
                .body("holder.birthName", is("Lefèvre"))
                .body("enrolmentId", is(person.enrolment().toString()))
                .body("heldOn", is("2022-06-24"))
                .body("issuedOn", is("2022-07-01"))
                .body("disputed", is(false))
                .body("revocation", nullValue());
        certificate("RNCP14506-2022-99999").statusCode(404).body("code", is("unknown-certificate"));
    }

    @Test
    void theyAreListedInTheOrderOfTheirNumbersPageByPage() {
        var certification = "RNCP7" + (1_000 + System.nanoTime() % 9_000);
        var numbers = List.of(
                closed.certified(people.ready(), certification, "LYON"),
                closed.certified(people.ready(), certification, "NANTES"),
                closed.certified(people.ready(), certification, "LYON"));
        assertThat(numbers)
                .containsExactly(
                        certification + "-2022-00001", certification + "-2022-00002", certification + "-2022-00003");

        var first = certificates("certification=" + certification + "&limit=2&count=true")
                .statusCode(200)
                .body("items.number", contains(numbers.get(0), numbers.get(1)))
                .body("total", is(3))
                .extract();
        given().urlEncodingEnabled(false)
                .get(first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.number", contains(numbers.get(2)))
                .body("next", nullValue());
        certificates("certification=" + certification + "&campus=NANTES")
                .body("items.number", contains(numbers.get(1)));
        certificates("certification=" + certification + "&year=2021").body("items", empty());
        certificates("certification=" + certification + "&kind=BLOC").body("items", empty());
        given().accept("text/csv")
                .get("/v1/certificates?certification=" + certification)
                .then()
                .statusCode(200)
                .body(startsWith("number,kind,status,certification.code"));
        certificates("year=two").statusCode(400).body("code", is("invalid-request"));
    }

    @Test
    void aRevokedOneKeepsItsNumberAndSaysWhy() {
        var number = closed.certified(people.ready());

        revoke(number, "2023-03-01")
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("revocation.on", is("2023-03-01"))
                .body("revocation.reason", is("The dissertation was plagiarised"));
        revoke(number, "2023-03-02").statusCode(409).body("code", is("already-revoked"));
        certificates("status=REVOKED&enrolment=" + certificate(number).extract().path("enrolmentId"))
                .body("items.number", contains(number));
    }

    @Test
    void aRevocationIsDatedFromItsIssueToToday() {
        var number = closed.certified(people.ready());

        revoke(number, "2022-06-30").statusCode(422).body("code", is("revoked-before-issue"));
        revoke(number, "2040-01-01").statusCode(422).body("code", is("date-in-future"));
        revoke("RNCP14506-2022-99999", "2023-03-01").statusCode(404);
        post("/v1/certificates/" + number + "/revocation", "{\"on\": \"2023-03-01\"}")
                .statusCode(400)
                .body("violations[0].field", is("reason"));
        certificate(number).body("status", is("VALID"));
        revoke(number, "2022-07-01").statusCode(200);
    }

    @Test
    void aConfirmedBlocIsCertifiedOnce() {
        var person = people.ready();
        closed.partly(person, List.of(ClosedLines.BLOC), List.of());

        var number = certifyBloc(person, ClosedLines.BLOC)
                .statusCode(201)
                .body("number", matchesPattern("RNCP14506BC01-\\d{4}-\\d{5}"))
                .body("kind", is("BLOC"))
                .body("bloc.code", is(ClosedLines.BLOC))
                .body("bloc.title", is("Organiser et piloter un projet informatique"))
                .extract()
                .<String>path("number");
        certifyBloc(person, ClosedLines.BLOC)
                .statusCode(409)
                .body("code", is("bloc-already-certified"))
                .body("certificate", is(number));
        certificates("enrolment=" + person.enrolment()).body("items", hasSize(1));
        revoke(number, certificate(number).extract().path("issuedOn")).statusCode(200);
        certifyBloc(person, ClosedLines.BLOC).statusCode(201);
    }

    @Test
    void aBlocThatNoClosedSessionAwardedIsNotCertified() {
        var person = people.ready();
        certifyBloc(person, ClosedLines.BLOC)
                .statusCode(422)
                .body("code", is("bloc-not-awarded"))
                .body("awarded", empty());
        closed.partly(person, List.of(ClosedLines.BLOC), List.of());
        certifyBloc(person, "RNCP14506BC02").statusCode(422).body("awarded", contains(ClosedLines.BLOC));
        people.requirements(person, 2, "ENROLLED", "");
        certifyBloc(person, ClosedLines.BLOC).statusCode(422).body("code", is("bloc-not-awarded"));
        certifyBloc(new People.Person(UUID.randomUUID(), UUID.randomUUID()), ClosedLines.BLOC)
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", is("not-yet-known"));
    }

    @Test
    void aBlocThatAJuryGrantedIsGoneWithItsRevokedProof() {
        var person = people.enrolled();
        var session = closed.partly(person, List.of(ClosedLines.BLOC), List.of(ClosedLines.BLOC));
        var number =
                certifyBloc(person, ClosedLines.BLOC).statusCode(201).extract().<String>path("number");

        revoke(number, certificate(number).extract().path("issuedOn")).statusCode(200);

        certifyBloc(person, ClosedLines.BLOC).statusCode(422).body("code", is("bloc-not-awarded"));
        assertThat(told.asWorker()
                        .first("select last from event_sequence where subject = '" + person.enrolment() + "/" + session
                                + "'"))
                .isEqualTo("1");
    }
}
