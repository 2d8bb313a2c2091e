package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(KeycloakSilentIT.KeysThatNeverCome.class)
@DisplayName("when Keycloak takes a question and never answers")
class KeycloakSilentIT {

    @Test
    void a_token_that_cannot_be_checked_is_refused_in_time() {
        given().auth()
                .oauth2(aToken().signed())
                .get("/v1/campuses")
                .then()
                .statusCode(503)
                .body("code", equalTo("unavailable"))
                .time(lessThan(3_000L));
    }

    public static final class KeysThatNeverCome implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("PARCHEMIN_JWKS", "${standin.realm}/silence");
        }
    }
}
