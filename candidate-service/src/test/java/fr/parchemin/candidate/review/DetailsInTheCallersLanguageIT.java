package fr.parchemin.candidate.review;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.accepted;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.failedOnce;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static fr.parchemin.candidate.enrolment.Enrolling.validated;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class DetailsInTheCallersLanguageIT {

    @Inject
    Told told;

    private String enrolment = "";

    @BeforeEach
    void aStudentOnTheWay() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        enrolment = opened(body(aCandidateOf(told, "LYON"), "LYON", "STUDENT", "2020-10-05"));
        validated(told, enrolment, "RNCP14506BC01", "2021-05-20", 1);
        failedOnce(told, enrolment, "RNCP14506BC02", "2999-12-31", 1);
        accepted(told, enrolment, "2021-06-02", 1);
        post(
                        "/v1/enrolments/" + enrolment + "/experiences",
                        "{\"company\": \"A\", \"startsOn\": \"2021-01-15\", \"endsOn\": \"2021-05-14\"}")
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RNCP14506BC01 | validated                      | validé
            RNCP14506BC02 | sittings left: 1               | passages restants : 1
            RNCP14506BC03 | not assessed                   | non évalué
            DISSERTATION  | accepted                       | accepté
            EXPERIENCE    | 4 months and 0 days, of 4 months | 4 mois et 0 jour, sur 4 mois
            DEFENCE       | before the jury                | devant le jury
            """)
    void aRequirementSaysInIt(String code, String english, String french) {
        read("en").body(detailOf(code), is(english));
        read("fr-FR,fr;q=0.9,en;q=0.1").body(detailOf(code), is(french));
        read("de").body(detailOf(code), is(english));
    }

    @Test
    void aListAndItsCsvSayTheSame() {
        given().header("Accept-Language", "fr")
                .get("/v1/enrolments?limit=200")
                .then()
                .body("items.find { it.id == '" + enrolment + "' }.requirements[0].detail", is("validé"));
    }

    @Test
    void whatWasWeighedBeforeIsShownAsItWasWritten() {
        told.asWorker()
                .execute("update requirement set detail = 'sittings left: 7' where enrolment_id = '" + enrolment
                        + "' and code = 'RNCP14506BC02'");

        read("fr").body(detailOf("RNCP14506BC02"), containsString("7"));
    }

    private static String detailOf(String code) {
        return "requirements.find { it.code == '" + code + "' }.detail";
    }

    private ValidatableResponse read(String language) {
        return given().header("Accept-Language", language)
                .get("/v1/enrolments/" + enrolment)
                .then();
    }
}
