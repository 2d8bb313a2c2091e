package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

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
@TestProfile(KeycloakAwayAtStartIT.WithoutKeys.class)
@DisplayName("when the gateway started while Keycloak was away")
class KeycloakAwayAtStartIT {

    @Test
    void it_is_ready_and_its_public_paths_answer() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/docs").then().statusCode(200);
        given().get("/v1/verifications/ABC").then().statusCode(200);
    }

    @Test
    void a_token_that_cannot_be_checked_lets_nobody_in() {
        given().auth()
                .oauth2(aToken().signed())
                .get("/v1/campuses")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("unavailable"));
    }

    @Test
    void no_token_is_still_401() {
        given().get("/v1/campuses").then().statusCode(401);
    }

    @Test
    void the_front_page_says_so() {
        given().accept("application/json")
                .get("/")
                .then()
                .body("parts.find { it.name == 'keycloak' }.status", equalTo("UNREACHABLE"));
    }

    public static final class WithoutKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("PARCHEMIN_JWKS", Platform.NOBODY + "/certs");
        }
    }
}
