package fr.parchemin.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as anyone, without a token")
class AnyoneIT {

    @Nested
    @DisplayName("what is closed")
    class Closed {
        @ParameterizedTest(name = "{0} · 401")
        @ValueSource(
                strings = {
                    "/v1/campuses",
                    "/v1/campuses/LYON",
                    "/v1/certificates",
                    "/v1/verificationsX",
                    "/v1/verifications",
                    "/nowhere",
                    "/operations",
                    "/q/metrics",
                    "/q/openapi",
                    "/docsx",
                    "/webjars/scalar/scalar.js",
                    "/docs/../v1/campuses"
                })
        void everything_else_asks_for_a_token(String path) {
            given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/unauthenticated"))
                    .body("code", equalTo("unauthenticated"))
                    .body("status", equalTo(401))
                    .body("traceId", matchesPattern("[0-9a-f]{32}"));
        }

        @Test
        void the_refusal_speaks_french_to_who_prefers_french() {
            given().header("Accept-Language", "fr-CA,fr;q=0.8,en;q=0.5")
                    .get("/v1/campuses")
                    .then()
                    .statusCode(401)
                    .body("title", equalTo("Non authentifié"))
                    .body("code", equalTo("unauthenticated"));
        }

        @Test
        void a_refused_request_still_carries_its_id_and_the_security_headers() {
            given().header("X-Request-Id", "mine-42")
                    .get("/v1/campuses")
                    .then()
                    .header("X-Request-Id", "mine-42")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Nested
    @DisplayName("what is open")
    class Open {
        @Test
        void verifications_are_answered_by_the_jury() {
            given().get("/v1/verifications/ABC-123")
                    .then()
                    .statusCode(200)
                    .body("service", equalTo("jury"))
                    .body("uri", equalTo("/v1/verifications/ABC-123"));
        }

        @Test
        void a_token_of_whatever_kind_does_not_reach_what_is_open() {
            given().header("Authorization", "Bearer nonsense")
                    .header("Consistency-Token", "made-up")
                    .get("/v1/verifications/ABC-123")
                    .then()
                    .statusCode(200)
                    .body(not(containsStringIgnoringCase("authorization")))
                    .body(not(containsStringIgnoringCase("consistency-token")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started"})
        void health_is_up_although_a_service_is_down(String path) {
            given().get(path).then().statusCode(200).body("status", equalTo("UP"));
        }
    }

    @Nested
    @DisplayName("a page of another origin")
    class OtherOrigins {
        @Test
        void may_read_when_its_origin_is_named() {
            given().header("Origin", "https://erp.example")
                    .get("/v1/verifications/ABC")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "https://erp.example")
                    .header("Access-Control-Expose-Headers", containsString("Consistency-Token"))
                    .header("Access-Control-Expose-Headers", containsString("X-Request-Id"))
                    .header("Access-Control-Allow-Credentials", nullValue());
        }

        @Test
        void may_ask_before_it_sends_a_token() {
            given().header("Origin", "https://erp.example")
                    .header("Access-Control-Request-Method", "PATCH")
                    .header("Access-Control-Request-Headers", "authorization,if-match")
                    .options("/v1/enrolments/1")
                    .then()
                    .statusCode(204)
                    .header("Access-Control-Allow-Methods", containsString("PATCH"))
                    .header("Access-Control-Allow-Headers", containsString("If-Match"))
                    .header("X-Request-Id", matchesPattern(".{36}"));
        }

        @Test
        void is_told_nothing_when_its_origin_is_not_named() {
            given().header("Origin", "https://evil.example")
                    .get("/v1/verifications/ABC")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", "https://evil.example")
                    .header("Access-Control-Request-Method", "GET")
                    .options("/v1/campuses")
                    .then()
                    .statusCode(403)
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("WWW-Authenticate", nullValue())
                    .body("code", equalTo("origin-not-allowed"));
            given().header("Origin", "https://evil.example")
                    .options("/v1/campuses")
                    .then()
                    .statusCode(401);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/v1/verifications/ABC", "/v1/campuses", "/openapi", "/"})
        void caches_keep_the_answers_of_two_origins_apart(String path) {
            given().get(path).then().header("Vary", endsWith("Origin"));
            given().header("Origin", "https://erp.example").get(path).then().header("Vary", endsWith("Origin"));
        }
    }
}
