package fr.parchemin.candidate.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.kit.testing.caller.LyonPartner;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CandidateServiceTest
@LyonPartner
class ForeignKeysAsPartnerIT {

    /** Epoch milliseconds and a plain counter have the shape of a social security number without its key. */
    @ParameterizedTest
    @ValueSource(strings = {"1690123456789", "2850575123456", "1-85-05-75-123-456"})
    void aKeyOfNobodyIsUnknown(String key) {
        given().get("/v1/candidates/by-external-id/erp/" + key)
                .then()
                .statusCode(404)
                .body("code", is("unknown-external-id"));
    }
}
