package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as the holder of a valid token")
class TokenHolderIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static RequestSpecification caller() {
        return given().urlEncodingEnabled(false).auth().oauth2(aToken().signed());
    }

    @Nested
    @DisplayName("routing")
    class Routing {
        @ParameterizedTest(name = "{0} · {1}")
        @CsvSource({
            "/v1/campuses,campus",
            "/v1/campuses/LYON,campus",
            "/v1/statistics?year=2026&groupBy=campus,campus",
            "/v1/candidates/1,candidate",
            "/v1/enrolments,candidate",
            "/v1/enrolment-options,candidate",
            "/v1/imports,candidate",
            "/v1/jobs/1,candidate",
            "/v1/professionals,jury",
            "/v1/jury-sessions/1/opening,jury",
            "/v1/jury-places,jury",
            "/v1/certificates/1,jury",
            "/v1/cpf-declarations,jury",
            "/v1/cpf-batches,jury",
            "/v1/cpf-reports,jury"
        })
        void a_path_goes_to_the_service_it_belongs_to(String path, String service) {
            caller().get(path)
                    .then()
                    .statusCode(200)
                    .body("service", equalTo(service))
                    .body("uri", equalTo(path));
        }

        @ParameterizedTest(name = "{0} · 404")
        @ValueSource(
                strings = {
                    "/v1",
                    "/v1/campusesX",
                    "/v1/nothing",
                    "/operations",
                    "/operations/relay",
                    "/v1/campuses/../../operations",
                    "/v1//../problemsX",
                    "/V1/campuses"
                })
        void what_belongs_to_no_service_is_not_found(String path) {
            caller().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-found"));
        }

        @ParameterizedTest(name = "{0} is asked for as {1}")
        @CsvSource({
            "/v1/./campuses//LYON,/v1/campuses/LYON",
            "/v1/certificates/../campuses/LYON,/v1/campuses/LYON",
            "/v1/%63ampuses/LYON,/v1/campuses/LYON",
            "/v1/candidates/by-external-id/erp/A%2F12,/v1/candidates/by-external-id/erp/A%2F12",
            "/v1/candidates?name=O%27Neil%20%26%20co,/v1/candidates?name=O%27Neil%20%26%20co"
        })
        void the_service_sees_the_path_that_was_matched(String asked, String seen) {
            caller().get(asked).then().statusCode(200).body("uri", equalTo(seen));
        }

        @ParameterizedTest
        @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
        void every_method_and_its_body_pass(String method) {
            caller().body("{\"a\":1}")
                    .contentType("application/json")
                    .request(method, "/v1/campuses/LYON")
                    .then()
                    .statusCode(200)
                    .body("method", equalTo(method))
                    .body("length", equalTo(7));
        }

        @Test
        void head_is_answered_like_get_without_a_body() {
            caller().head("/v1/campuses").then().statusCode(200).header("ETag", "\"1-abc\"");
        }

        @Test
        void what_the_service_refuses_is_passed_on_unchanged() {
            caller().get("/v1/campuses/refuses").then().statusCode(422).body("code", equalTo("no-quorum"));
        }

        @Test
        void an_answer_larger_than_any_buffer_passes() {
            byte[] answer = caller().get("/v1/campuses/large").asByteArray();
            assertThat(answer).hasSize(5 * 1024 * 1024);
        }
    }

    @Nested
    @DisplayName("headers")
    class Headers {
        @Test
        void the_token_reaches_the_service_that_checks_it_again() {
            caller().get("/v1/campuses").then().body("headers.authorization", startsWith("Bearer ey"));
        }

        @Test
        void where_a_request_came_from_is_for_the_gateway_to_say() {
            caller().header("X-Forwarded-For", "6.6.6.6")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Prefix", "/evil")
                    .header("Forwarded", "for=6.6.6.6")
                    .header("X-Real-IP", "6.6.6.6")
                    .header("X-Remote-User", "certifier")
                    .header("X-Auth-Request-User", "certifier")
                    .header("X-Http-Method-Override", "DELETE")
                    .get("/v1/campuses")
                    .then()
                    .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                    .body("headers.'x-forwarded-proto'", equalTo("http"))
                    .body("headers.'x-forwarded-host'", endsWith(":" + RestAssured.port))
                    .body("headers", not(hasKey("x-forwarded-prefix")))
                    .body("headers", not(hasKey("forwarded")))
                    .body("headers", not(hasKey("x-real-ip")))
                    .body("headers", not(hasKey("x-remote-user")))
                    .body("headers", not(hasKey("x-auth-request-user")))
                    .body("headers", not(hasKey("x-http-method-override")));
        }

        @Test
        void what_concerns_one_hop_goes_no_further() {
            caller().header("TE", "trailers")
                    .header("Keep-Alive", "timeout=5")
                    .header("Proxy-Authorization", "Basic eA==")
                    .header("Upgrade", "h2c")
                    .header("X-Mine", "kept")
                    .get("/v1/campuses")
                    .then()
                    .header("X-Hop", nullValue())
                    .body("headers", not(hasKey("te")))
                    .body("headers", not(hasKey("keep-alive")))
                    .body("headers", not(hasKey("proxy-authorization")))
                    .body("headers", not(hasKey("upgrade")))
                    .body("headers.'x-mine'", equalTo("kept"));
        }

        @Test
        void only_the_gateway_says_which_origins_may_read() {
            caller().get("/v1/campuses").then().header("Access-Control-Allow-Origin", nullValue());
        }

        @Test
        void the_request_id_goes_in_and_comes_back() {
            caller().header("X-Request-Id", "erp-7")
                    .get("/v1/campuses")
                    .then()
                    .header("X-Request-Id", "erp-7")
                    .body("headers.'x-request-id'", equalTo("erp-7"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "two words", "caf\u00e9"})
        void an_id_that_cannot_be_passed_on_is_replaced(String id) {
            caller().header("X-Request-Id", id)
                    .get("/v1/campuses")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"185057512345673", "1-85-05-75-123-456", "erp/1_85_05_75_123_456_73"})
        void an_id_with_a_personal_number_is_refused_and_not_repeated(String id) {
            var refused = caller().header("X-Request-Id", id)
                    .get("/v1/campuses")
                    .then()
                    .statusCode(400)
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                    .body("violations[0].in", equalTo("header"))
                    .body("violations[0].field", equalTo("X-Request-Id"))
                    .body("violations[0].code", equalTo("personal-number"));
            assertThat(refused.extract().asString()).doesNotContain(id);
        }

        @Test
        void an_id_of_129_characters_is_replaced() {
            caller().header("X-Request-Id", "x".repeat(129))
                    .get("/v1/campuses")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        }

        @Test
        void the_trace_goes_on_in_the_service_and_in_the_problem() {
            caller().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .get("/v1/campuses")
                    .then()
                    .body(
                            "headers.traceparent",
                            matchesPattern("00-" + TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01"));
            caller().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .get("/nowhere")
                    .then()
                    .body("traceId", equalTo(TRACE));
        }
    }

    @Nested
    @DisplayName("the gateway's own insides")
    class ScraperTokenFilter {
        @Test
        void are_refused_to_a_campus_admin_by_whatever_way() {
            for (String path : List.of("/q/metrics", "/v1/campuses/%2e%2e/%2e%2e/q/openapi", "/q//metrics")) {
                caller().get(path).then().statusCode(403).body("code", equalTo("forbidden"));
            }
        }

        @Test
        void are_shown_to_an_auditor() {
            given().auth()
                    .oauth2(aToken().withRole("auditor").signed())
                    .get("/q/metrics")
                    .then()
                    .statusCode(200);
        }
    }
}
