package fr.parchemin.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as a reader of the public pages")
class PageReaderIT {
    @Nested
    @DisplayName("GET /")
    class State {
        @Test
        void shows_every_part_to_a_program() {
            given().accept(ContentType.JSON)
                    .get("/")
                    .then()
                    .statusCode(200)
                    .time(lessThan(2_500L))
                    .body("status", equalTo("DEGRADED"))
                    .body(
                            "parts.name",
                            equalTo(List.of(
                                    "campus", "candidate", "assessment", "jury", "keycloak", "postgres", "kafka")))
                    .body(
                            "parts.status",
                            equalTo(List.of("READY", "READY", "UNREACHABLE", "READY", "READY", "READY", "NOT_READY")))
                    .body("parts.find { it.name == 'campus' }.version", equalTo("1.2.3"))
                    .body("links.docs", equalTo("/docs"));
        }

        @Test
        void shows_a_page_without_any_script_to_a_person() {
            given().header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                    .header("Accept-Language", "fr")
                    .get("/")
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Content-Security-Policy", not(containsString("script-src")))
                    .body(containsString("lang=\"fr\""))
                    .body(containsString("injoignable"))
                    .body(not(containsString("<script")));
        }

        @Test
        void cannot_be_written_to() {
            given().post("/")
                    .then()
                    .statusCode(405)
                    .header("Allow", "GET, HEAD, OPTIONS")
                    .body("code", equalTo("method-not-allowed"));
        }
    }

    @Nested
    @DisplayName("the reference")
    class Reference {
        @Test
        void is_one_document_of_all_services_that_answer() {
            given().get("/openapi")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("openapi", equalTo("3.1.0"))
                    .body("info.title", equalTo("Parchemin API"))
                    .body("paths.keySet()", hasItems("/v1/campuses", "/v1/candidates", "/v1/verifications/{code}"))
                    .body("paths.keySet()", everyItem(not(containsString("operations"))))
                    .body("'x-unavailable'", equalTo(List.of("assessment")))
                    .body("'x-conflicts'", nullValue())
                    .body("servers", hasSize(1))
                    .body("components.schemas.keySet()", hasSize(1))
                    .body("paths.'/v1/campuses'.get.security", nullValue())
                    .body("paths.'/v1/verifications/{code}'.get.security", hasSize(0))
                    .body("components.securitySchemes.keySet()", hasItems("bearer", "oauth2"));
        }

        @Test
        void is_also_had_as_yaml() {
            given().get("/openapi?format=yaml")
                    .then()
                    .statusCode(200)
                    .contentType("application/yaml")
                    .body(containsString("title: \"Parchemin API\""));
        }

        @Test
        void is_not_sent_again_to_who_has_it() {
            String etag = given().get("/openapi").header("ETag");
            given().header("If-None-Match", etag).get("/openapi").then().statusCode(304);
        }

        @Test
        void page_loads_its_scripts_from_here_alone() {
            given().get("/docs")
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Content-Security-Policy", containsString("script-src 'self';"))
                    .header("Content-Security-Policy", containsString("connect-src 'self';"))
                    .body(not(containsString("://")));
            given().get("/docs/scalar.js").then().statusCode(200).contentType("text/javascript");
            given().get("/docs/start.js").then().statusCode(200).body(containsString("\"/openapi\""));
        }
    }

    @Nested
    @DisplayName("the pages that explain problems")
    class ProblemExplanations {
        @Test
        void explain_a_code_of_a_service_in_french() {
            given().accept("text/html")
                    .header("Accept-Language", "fr")
                    .get("/problems/no-quorum")
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString("Trop peu de membres sont présents."));
        }

        @Test
        void explain_a_code_of_the_gateway_to_a_program_in_both_languages() {
            given().accept("application/json")
                    .get("/problems/upstream-timeout")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(504))
                    .body("title.en", equalTo("A part of the platform did not answer in time"))
                    .body("title.fr", equalTo("Une partie de la plateforme n'a pas répondu à temps"));
        }

        @Test
        void do_not_call_a_code_unknown_while_a_service_was_never_heard() {
            given().get("/problems/made-up").then().statusCode(503).body("code", equalTo("unavailable"));
        }

        @Test
        void show_what_a_code_contains_as_text() {
            given().urlEncodingEnabled(false)
                    .get("/problems/%3Cscript%3E")
                    .then()
                    .statusCode(503)
                    .body(not(containsString("<script")));
        }
    }
}
