package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.gateway.standin.Platform;
import fr.parchemin.gateway.standin.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as a client that reads every byte")
class OnTheWireIT {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Duration SILENCE = Duration.ofMillis(500);

    private static RequestSpecification caller() {
        return given().urlEncodingEnabled(false).auth().oauth2(aToken().signed());
    }

    private static String asked(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + aToken().signed() + "\r\n"
                + headers + "\r\n";
    }

    @Nested
    @DisplayName("answers without a body")
    class Bodiless {
        @ParameterizedTest(name = "{0} {1} · {3}")
        @CsvSource(delimiter = '|', textBlock = """
                GET    | /v1/campuses/LYON         | If-None-Match: "1-abc" | 304
                HEAD   | /v1/campuses/LYON         | If-None-Match: "1-abc" | 304
                DELETE | /v1/campuses/gone         | X: y                   | 204
                HEAD   | /v1/campuses/unmeasured   | X: y                   | 200
                HEAD   | /v1/campuses              | X: y                   | 200
                HEAD   | /nowhere                  | X: y                   | 404
                OPTIONS| /docs                     | X: y                   | 204
                """)
        void frame_none_and_the_next_answer_follows(String method, String path, String header, int status) {
            try (Wire wire = new Wire()) {
                String first = wire.send(asked(method, path, header + "\r\n")).hear(SILENCE);
                assertThat(first).startsWith("HTTP/1.1 " + status).endsWith("\r\n\r\n");
                assertThat(first.toLowerCase(Locale.ROOT)).doesNotContain("transfer-encoding");
                if (status != 200 && status != 404) {
                    assertThat(first.toLowerCase(Locale.ROOT)).doesNotContain("content-length");
                }
                String second = wire.send(asked("GET", "/v1/campuses", "")).hear(SILENCE);
                assertThat(second).startsWith("HTTP/1.1 200");
                assertThat(Wire.answersIn(second)).isEqualTo(1);
            }
        }

        @Test
        void head_says_how_long_the_body_would_be() {
            String length = caller().get("/v1/campuses/LYON").header("Content-Length");
            assertThat(length).isNotNull();
            assertThat(Wire.exchange(asked("HEAD", "/v1/campuses/LYON", "")).toLowerCase(Locale.ROOT))
                    .containsPattern("content-length: \\d{3}");
        }
    }

    @Nested
    @DisplayName("a request that cannot be read")
    class Unreadable {
        @ParameterizedTest
        @ValueSource(strings = {"HTTP/2.0", "HTTP/1.2", "HTTP/3.0"})
        void in_another_version_is_refused_as_a_problem(String version) {
            String heard = Wire.exchange(asked("GET", "/v1/campuses", "").replace("HTTP/1.1", version));
            assertThat(heard).contains(" 400 ", "application/problem+json", "\"field\":\"version\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "zz\r\nabc\r\n0\r\n\r\n",
                    "3\r\nabcXX\r\n0\r\n\r\n",
                    "-1\r\nabc\r\n0\r\n\r\n",
                    "FFFFFFFFFFFF\r\nabc\r\n"
                })
        void with_a_broken_chunk_is_refused_as_a_problem(String body) {
            String heard = Wire.exchange(asked("POST", "/v1/campuses", "Transfer-Encoding: chunked\r\n") + body);
            assertThat(heard).contains(" 400 ", "application/problem+json", "\"in\":\"body\"");
            assertThat(Wire.answersIn(heard)).isEqualTo(1);
        }

        @Test
        void with_a_chunk_that_breaks_later_is_refused_as_a_problem() {
            try (Wire wire = new Wire()) {
                wire.send(asked("POST", "/v1/campuses", "Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n");
                wire.hear(SILENCE);
                String heard = wire.send("nonsense\r\n").hear(SILENCE);
                assertThat(heard).startsWith("HTTP/1.1 400").contains("application/problem+json");
                assertThat(wire.isHungUp()).isTrue();
            }
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "not HTTP,400,malformed-request",
            "no URI,400,malformed-request",
            "no path,400,malformed-request",
            "a long address,414,address-too-long",
            "large headers,431,headers-too-large"
        })
        void by_the_server_itself_is_a_problem_too(String what, int status, String code) {
            given().get("/q/health").then().statusCode(200);
            String request = switch (what) {
                case "not HTTP" -> "hello\r\n\r\n";
                case "no URI" -> asked("GET", "/v1/campuses?name=%", "");
                case "no path" -> asked("GET", "/v1/{code}", "");
                case "a long address" -> asked("GET", "/v1/campuses?name=" + "x".repeat(9_000), "");
                default -> asked("GET", "/v1/campuses", "X-Long: " + "x".repeat(17_000) + "\r\n");
            };
            String heard = Wire.exchange(request);
            assertThat(heard).contains(" " + status + " ", "application/problem+json", "\"code\":\"" + code + "\"");
            assertThat(Wire.answersIn(heard)).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/openapi?format=xml", "/openapi?format=%00", "/openapi?format="})
        void in_an_unknown_notation_is_refused_as_a_problem(String path) {
            assertThat(Wire.exchange(asked("GET", path, ""))).contains(" 400 ", "application/problem+json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/verify/x?lang=%ff", "/docs?%ff=%00", "/?lang=fr&lang=%c3%28"})
        void in_its_query_is_shown_all_the_same_on_a_page(String path) {
            assertThat(Wire.exchange(asked("GET", path, ""))).doesNotContain(" 500 ");
        }
    }

    @Nested
    @DisplayName("an unknown page")
    class UnknownPage {
        @ParameterizedTest
        @ValueSource(strings = {"/nowhere", "/verify", "/docs/missing.css", "/problems/unknown-to-all"})
        void is_shown_as_a_page_in_a_browser(String path) {
            given().header("Accept", BROWSER)
                    .header("Accept-Language", "fr")
                    .get(path)
                    .then()
                    .statusCode(not(401))
                    .contentType(startsWith("text/html"))
                    .header("Content-Language", "fr")
                    .header("Content-Security-Policy", containsString("style-src 'self'"))
                    .body(containsString("<html lang=\"fr\">"));
        }

        @Test
        void is_a_problem_to_a_program_and_below_the_api() {
            given().get("/nowhere").then().statusCode(401).contentType("application/problem+json");
            given().header("Accept", BROWSER)
                    .get("/v1/campuses")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
            given().header("Accept", "application/json, text/html")
                    .get("/nowhere")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Nested
    @DisplayName("headers")
    class Headers {
        @ParameterizedTest
        @ValueSource(strings = {"/v1/campuses", "/nowhere", "/openapi", "/v1/assessments"})
        void name_the_trace_of_the_answer(String path) {
            String trace = "0af7651916cd43dd8448eb211c80319c";
            caller().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                    .get(path)
                    .then()
                    .header("traceparent", matchesPattern("00-" + trace + "-(?!b7ad6b7169203331)[0-9a-f]{16}-0[01]"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/nowhere", "/docs", "/", "/problems/not-found", "/verify/printed", "/q/metrics"})
        void name_the_language_of_what_people_read(String path) {
            caller().header("Accept-Language", "fr")
                    .header("Accept", "text/html")
                    .get(path)
                    .then()
                    .header("Content-Language", equalTo("fr"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/docs", "/", "/problems/not-found", "/verify/printed", "/nowhere"})
        void a_link_may_ask_every_page_for_the_other_language(String path) {
            given().header("Accept", BROWSER)
                    .header("Accept-Language", "en")
                    .get(path + "?lang=fr")
                    .then()
                    .header("Content-Language", equalTo("fr"));
        }

        @Test
        void the_api_knows_no_such_link() {
            given().get("/v1/campuses?lang=fr").then().header("Content-Language", "en");
        }
    }

    @Nested
    @DisplayName("methods")
    class Methods {
        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"DELETE,/", "POST,/docs", "TRACE,/openapi", "PUT,/problems/not-found", "PATCH,/verify/printed"})
        void of_a_page_are_named(String method, String path) {
            caller().request(method, path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
            caller().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({"POST,/q/health", "TRACE,/q/health/live", "DELETE,/q/metrics", "OPTIONS,/q//health"})
        void of_the_insides_are_named(String method, String path) {
            caller().request(method, path).then().statusCode(405).header("Allow", "GET, HEAD");
        }

        @Test
        void that_nobody_has_are_refused_where_there_is_nothing_too() {
            caller().request("TRACE", "/nowhere").then().statusCode(404).header("Allow", nullValue());
            caller().request("TRACE", "/v1/assessments").then().statusCode(503);
        }
    }
}
