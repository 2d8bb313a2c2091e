package fr.parchemin.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(BehindTlsIT.BehindTls.class)
@DisplayName("as a browser that comes through a proxy which ends TLS")
class BehindTlsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1/campuses", "/v1/verifications/ABC-123", "/verify/printed", "/q/health", "/%2e%2e/x"})
    void everyAnswerInsistsOnTls(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("Strict-Transport-Security", equalTo("max-age=31536000"));
    }

    public static final class BehindTls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("PARCHEMIN_BEHIND_TLS", "true");
        }
    }
}
