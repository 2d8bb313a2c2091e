package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class TextsThatSayNothingAsCertifierIT {

    @Inject
    Told told;

    private String candidate = "";
    private String enrolment = "";

    @BeforeEach
    void anApplicantOfLyon() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        told.openCampus("NANTES");
        candidate = aCandidateOf(told, "LYON");
        enrolment = opened(body(candidate, "LYON", "INDIVIDUAL_APPLICATION", "2020-10-05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /enrolments/E/experiences                   | company        | -           | {"startsOn": "2021-01-15", "company": "T"}
            /enrolments/E/experiences                   | company        | 000         | {"startsOn": "2021-01-15", "company": "T"}
            /enrolments/E/experiences                   | company        | Atelier \\uFFFD | {"startsOn": "2021-01-15", "company": "T"}
            /enrolments/E/withdrawal                    | reason         | .           | {"on": "2021-01-15", "reason": "T"}
            /enrolments/E/admission                     | reason         | ?           | {"on": "2020-11-15", "verdict": "REJECTED", "reason": "T"}
            /candidates/C/access-grants                 | reason         | ...         | {"campus": "NANTES", "reason": "T"}
            /candidates/C/birth-place-confirmation      | proofReference | 0           | {"proofReference": "T"}
            """)
    void areRefusedWithARemedy(String path, String field, String text, String body) {
        var sent = given().contentType("application/json").body(body.replace("\"T\"", "\"" + text + "\""));
        var address = "/v1" + path.replace("/E/", "/" + enrolment + "/").replace("/C/", "/" + candidate + "/");

        sent.header("Accept-Language", "fr")
                .post(address)
                .then()
                .statusCode(400)
                .body("violations[0].field", is(field))
                .body("violations[0].message", containsString(text.contains("FFFD") ? "texte abîmé" : "une lettre"));
    }

    @ParameterizedTest
    @CsvSource({"3M", "7", "École 42", "A"})
    void aNumberOrALetterNamesACompany(String company) {
        given().contentType("application/json")
                .body("{\"startsOn\": \"2021-01-15\", \"company\": \"" + company + "\"}")
                .post("/v1/enrolments/" + enrolment + "/experiences")
                .then()
                .statusCode(201);
    }
}
