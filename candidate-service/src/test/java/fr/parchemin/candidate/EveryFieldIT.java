package fr.parchemin.candidate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.testing.BodyFields;
import fr.parchemin.kit.testing.BodyTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@TestSecurity(
        user = "everybody",
        roles = {"certifier", "campus-admin", "assessor", "jury-president", "jury-member", "partner", "auditor"})
@OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
class EveryFieldIT {

    @Inject
    Told told;

    @Test
    void refusesWhatNoRecordCanHold() {
        told.theCertification();
        told.openCampus("LYON");
        var candidate = created("/v1/candidates", """
                {"campus": "LYON", "civilStatus": {"birthName": "Lefèvre", "firstNames": ["Every", "Field"],
                 "birthDate": {"year": 1999}, "birthPlace": {"country": "FR", "inseeCode": "69123"}}}""");
        var enrolment = created("/v1/enrolments", """
                {"candidateId": "%s", "certification": "RNCP14506", "campus": "LYON", "accessRoute": "STUDENT",
                 "enrolledOn": "2020-10-05", "target": {"kind": "FULL"}}""".formatted(candidate));
        var experience = created(
                "/v1/enrolments/" + enrolment + "/experiences",
                "{\"company\": \"Atelier\", \"startsOn\": \"2021-01-15\"}");
        var fields = BodyFields.ofThisService().stream()
                .map(field -> field.at("candidateId", candidate)
                        .at("enrolmentId", enrolment)
                        .at("experienceId", experience))
                .toList();
        assertThat(fields).extracting(BodyFields.Field::name).contains("civilStatus.birthPlace.country", "company");
        assertThat(BodyTable.faults(fields, List.of())).isEmpty();
    }

    private static String created(String address, String body) {
        return given().contentType("application/json")
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
