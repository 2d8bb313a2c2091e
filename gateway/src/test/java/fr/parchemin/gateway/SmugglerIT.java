package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.gateway.standin.Platform;
import fr.parchemin.gateway.standin.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as somebody who holds a token and bends the framing")
class SmugglerIT {
    private static final String SMUGGLED = "GET /operations/relay HTTP/1.1\r\nHost: a\r\n\r\n";

    @ConfigProperty(name = "parchemin.services.campus")
    String campus = "";

    private String mark = "";
    private String head = "";

    @BeforeEach
    void mark() {
        mark = UUID.randomUUID().toString();
        head = " /v1/campuses/" + mark + " HTTP/1.1\r\nAuthorization: Bearer " + aToken().signed() + "\r\n";
    }

    @TestFactory
    Stream<DynamicTest> an_ambiguous_request_is_refused_and_reaches_nobody() {
        return ambiguous().entrySet().stream()
                .map(trick -> DynamicTest.dynamicTest(trick.getKey(), () -> {
                    String before = whatReachedTheService();
                    String heard = Wire.exchange(trick.getValue());
                    assertThat(heard).matches("(?s)HTTP/1\\.[01] 400 .*");
                    assertThat(Wire.answersIn(heard)).isEqualTo(1);
                    assertThat(whatReachedTheService()).isEqualTo(before);
                }));
    }

    private Map<String, String> ambiguous() {
        Map<String, String> tricks = new LinkedHashMap<>();
        String post = "POST" + head + "Host: a\r\n";
        String get = "GET" + head;
        tricks.put("CL.TE", post + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX" + SMUGGLED);
        tricks.put(
                "TE.CL",
                post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\n" + SMUGGLED + "\r\n0\r\n\r\n");
        tricks.put("two lengths that differ", post + "Content-Length: 3\r\nContent-Length: 60\r\n\r\nabc" + SMUGGLED);
        tricks.put("two lengths that agree", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc");
        tricks.put("two lengths in one header", post + "Content-Length: 3, 60\r\n\r\nabc" + SMUGGLED);
        tricks.put("a length with a sign", post + "Content-Length: +3\r\n\r\nabc");
        tricks.put("a negative length", post + "Content-Length: -1\r\n\r\n");
        tricks.put("a length in hex", post + "Content-Length: 0x3\r\n\r\nabc");
        tricks.put("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        tricks.put("chunked and another", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        tricks.put("an encoding that is none", post + "Transfer-Encoding: xchunked\r\nContent-Length: 3\r\n\r\nabc");
        tricks.put("chunked, misspelt with a tab", post + "Transfer-Encoding:\tchunked\u000b\r\n\r\n0\r\n\r\n");
        tricks.put("a space before the colon", post + "Transfer-Encoding : chunked\r\nContent-Length: 3\r\n\r\nabc");
        tricks.put("two hosts", get + "Host: a\r\nHost: b\r\n\r\n");
        tricks.put("no host", get + "\r\n");
        tricks.put("a header without a name", get + "Host: a\r\n: x\r\n\r\n");
        tricks.put("Connection: Authorization", get + "Host: a\r\nConnection: close, Authorization\r\n\r\n");
        tricks.put(
                "Connection: Idempotency-Key",
                post + "Connection: Idempotency-Key\r\nIdempotency-Key: k\r\nContent-Length: 0\r\n\r\n");
        tricks.put("encoded dot segments behind encoded slashes", path("/v1/campuses/..%2f..%2fq/metrics"));
        tricks.put("encoded backslashes", path("/v1/campuses/..%5c..%5cq%5cmetrics"));
        tricks.put("a dot segment with a parameter", path("/v1/campuses/..;x=1/q/metrics"));
        tricks.put("an encoded zero", path("/v1/campuses/LYON%00.json"));
        tricks.put("an encoded line break", path("/v1/campuses/LYON%0d%0aX: y"));
        tricks.put("half an escape", path("/v1/campuses/%2"));
        tricks.put("an escape of no number", path("/v1/campuses/%zz"));
        return tricks;
    }

    private static String path(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + aToken().signed() + "\r\n\r\n";
    }

    @TestFactory
    Stream<DynamicTest> a_method_that_only_proxies_understand_is_405() {
        return Stream.of("TRACE", "PROPFIND", "PRI", "TRACK")
                .map(method -> DynamicTest.dynamicTest(method, () -> {
                    String heard = Wire.exchange(method + head + "Host: a\r\n\r\n");
                    assertThat(heard)
                            .startsWith("HTTP/1.1 405")
                            .containsIgnoringCase("allow: GET, HEAD, OPTIONS, PATCH\r\n");
                    assertThat(whatReachedTheService()).doesNotContain(method + " /v1/campuses/" + mark);
                }));
    }

    @Test
    void a_tunnel_is_405() {
        assertThat(Wire.exchange("CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n"))
                .matches("(?s)HTTP/1.1 40[045].*");
    }

    @Test
    void a_chunk_extension_is_not_passed_on() {
        String heard =
                Wire.exchange("POST" + head + "Host: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\n\r\n");
        assertThat(Wire.answersIn(heard)).isEqualTo(1);
        assertThat(heard).startsWith("HTTP/1.1 200").contains("\"length\":3");
    }

    @Test
    void a_chunk_extension_that_hides_a_line_break_ends_the_connection() {
        String heard = Wire.exchange("POST" + head
                + "Host: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=\"\n\"\r\nabc\r\n0\r\n\r\n" + SMUGGLED);
        assertThat(Wire.answersIn(heard)).isLessThanOrEqualTo(1);
        assertThat(whatReachedTheService()).doesNotContain("/operations");
    }

    @Test
    void a_folded_header_is_passed_on_unfolded() {
        String heard = Wire.exchange("GET" + head + "Host: a\r\nX-Long: one\r\n two\r\n\r\n");
        assertThat(heard).startsWith("HTTP/1.1 200").contains("\"x-long\":\"one two\"");
    }

    @Test
    void a_broken_chunk_ends_the_connection_and_what_follows_is_not_a_request() {
        String heard =
                Wire.exchange("POST" + head + "Host: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n" + SMUGGLED);
        assertThat(heard)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"in\":\"body\"", "\"code\":\"malformed\"");
        assertThat(Wire.answersIn(heard)).isEqualTo(1);
        assertThat(whatReachedTheService()).doesNotContain("/operations");
    }

    @Test
    void a_whole_address_in_the_request_line_leads_nowhere_else() {
        String heard = Wire.exchange("GET http://127.0.0.1:9/v1/campuses/" + mark
                + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + aToken().signed() + "\r\n\r\n");
        assertThat(heard).matches("(?s)HTTP/1.1 (200|400|404).*");
        assertThat(heard).doesNotContain("unavailable");
    }

    @Test
    void two_requests_at_once_get_two_answers_in_order() {
        String heard = Wire.exchange(
                "GET" + head
                        + "Host: a\r\nX-Request-Id: first\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: a\r\nX-Request-Id: second\r\n\r\n");
        assertThat(Wire.answersIn(heard)).isEqualTo(2);
        assertThat(heard.indexOf("X-Request-Id: first")).isLessThan(heard.indexOf("X-Request-Id: second"));
        assertThat(heard).contains(mark).contains("HTTP/1.1 401");
    }

    @Test
    void a_header_named_in_connection_stays_here() {
        String heard =
                Wire.exchange("GET" + head + "Host: a\r\nConnection: X-Private\r\nX-Private: 1\r\nX-Shared: 2\r\n\r\n");
        assertThat(heard).startsWith("HTTP/1.1 200").contains("x-shared").doesNotContain("x-private");
    }

    @Test
    void headers_beyond_all_measure_are_refused() {
        assertThat(Wire.exchange("GET" + head + "Host: a\r\nX-Big: " + "x".repeat(20_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1\\.[01] 431 .*");
    }

    @Test
    void an_address_beyond_all_measure_is_refused() {
        assertThat(Wire.exchange("GET /v1/campuses?x=" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.0 414");
    }

    private String whatReachedTheService() {
        return given().get(campus + "/seen").asString();
    }
}
