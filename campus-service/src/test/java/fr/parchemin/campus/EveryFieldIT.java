package fr.parchemin.campus;

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
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CampusServiceTest
@TestSecurity(
        user = "everybody",
        roles = {"certifier", "campus-admin", "assessor", "jury-president", "jury-member", "partner", "auditor"})
@OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
class EveryFieldIT {

    @Inject
    Catalogue catalogue;

    @Test
    void refusesWhatNoRecordCanHold() throws IOException {
        catalogue.tell(1);
        var cohort = given().contentType("application/json")
                .body("""
                        {"certification": "RNCP14506", "name": "Every field", "startsOn": "2020-10-05",
                         "endsOn": "2022-07-08"}""")
                .post("/v1/campuses/LYON/cohorts")
                .then()
                .statusCode(201);
        String id = cohort.extract().path("id");
        var fields = BodyFields.ofThisService().stream()
                .map(field -> field.at("code", "LYON").at("cohortId", id))
                .toList();
        assertThat(fields)
                .extracting(BodyFields.Field::toString)
                .contains("patch /v1/campuses/LYON name", "patch /v1/campuses/LYON/cohorts/" + id + " startsOn");
        assertThat(BodyTable.faults(fields, List.of())).isEmpty();
    }
}
