package fr.parchemin.assessment.enrolment;

import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever applied on 2021-01-04 was admitted on 2021-03-15: nothing that needs an enrolled person comes before. */
@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class AdmissionsAsCertifierIT {

    @Inject
    Scene scene;

    private Person person;

    @BeforeEach
    void somebodyWasAdmitted() {
        scene.campuses();
        person = scene.somebody();
        scene.tell(Scene.opened(person, "LYON", "ENROLLED")
                .with("accessRoute", "\"VAE\"")
                .with("admittedOn", "\"2021-03-15\""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021-01-03, 422, before-enrolment
            2021-01-04, 422, before-admission
            2021-03-14, 422, before-admission
            2021-03-15, 201, -
            """)
    void aSittingIsHeldFromTheAdmissionOn(String heldOn, int status, String code) {
        var answer =
                hold(person, heldOn, scene.professional(), scene.professional()).statusCode(status);
        if (status != 201) {
            answer.body("code", is(code)).body("date", is(heldOn));
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-03-14, 422", "2021-03-15, 201"})
    void aDissertationIsDepositedFromTheAdmissionOn(String depositedOn, int status) {
        post("/v1/dissertations", """
                {"enrolmentId": "%s", "title": "Un système d'information", "depositedOn": "%s",
                 "file": {"name": "memoire.pdf", "mediaType": "application/pdf", "size": 2483911,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}""".formatted(person.enrolment(), depositedOn))
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021-01-03, 422, before-enrolment
            2021-03-14, 422, before-admission
            2021-03-15, 201, -
            """)
    void anExemptionIsGrantedFromTheAdmissionOn(String on, int status, String code) {
        var answer = post("/v1/exemptions", """
                {"enrolmentId": "%s", "bloc": "%s", "on": "%s", "proofReference": "GED-1", "reason": "x"}""".formatted(person.enrolment(), Scene.BLOC, on))
                .statusCode(status);
        if (status != 201) {
            answer.body("code", is(code)).body("field", is("on"));
        }
    }
}
