package fr.parchemin.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.platform.Platform;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that two parsers could read differently, at the gateway and on every service's own port. */
@ExtendWith(OnePlatform.class)
class FramingTricksIT {

    private static final int AT_ONCE = 16;
    private static final String SMUGGLED = "GET /problems HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String BODY = "2\r\n{}\r\n0\r\n\r\n";
    private static final String LIST = "/v1/jury-places";

    private final World world;
    private final String token;

    FramingTricksIT(World world) {
        this.world = world;
        this.token = "Authorization: Bearer " + world.tokens().of("certifier") + "\r\n";
    }

    @TestFactory
    Stream<DynamicContainer> none_is_accepted_and_none_hides_a_second_request() {
        Map<String, String> tricks = tricks();
        assertThat(tricks).hasSizeGreaterThanOrEqualTo(60);
        return doors().entrySet().stream()
                .map(door -> DynamicContainer.dynamicContainer(
                        door.getKey(),
                        heard(door.getValue(), tricks).entrySet().stream()
                                .map(heard -> DynamicTest.dynamicTest(
                                        heard.getKey(), () -> assertRefused(heard.getValue())))));
    }

    @Test
    void the_same_without_a_trick_is_accepted() {
        assertThat(Wire.exchange(world.gateway().address(), get("Host: a\r\n"))).startsWith("HTTP/1.1 200 ");
        assertThat(Wire.exchange(jury(), get("Host: a\r\n"))).startsWith("HTTP/1.1 200 ");
        assertThat(Wire.answersIn(Wire.exchange(jury(), get("Host: a\r\n") + SMUGGLED)))
                .isEqualTo(2);
    }

    @Test
    void no_port_speaks_http_2_in_clear_text() {
        for (URI door : doors().values()) {
            assertThat(Wire.exchange(door, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).doesNotContain("\u0000");
            assertThat(Wire.exchange(door, """
                            GET /q/health/live HTTP/1.1
                            Host: a
                            Connection: Upgrade, HTTP2-Settings
                            Upgrade: h2c
                            HTTP2-Settings: AAMAAABkAAQAAP__

                            """.replace("\n", "\r\n"))).startsWith("HTTP/1.1 200 ");
        }
    }

    /** Encodings are named in any case (RFC 9112, 7): what such a body holds is read like any other. */
    @Test
    void a_chunked_body_is_read_however_chunked_is_written() {
        for (URI door : List.of(world.gateway().address(), jury())) {
            for (String encoding : List.of("chunked", "Chunked", "CHUNKED", "chUnked")) {
                String heard = Wire.exchange(
                        door,
                        post("/v1/jury-sessions", "Content-Type: application/json\r\nTransfer-Encoding: " + encoding)
                                + "7\r\n{\"x\":1}\r\n0\r\n\r\n"
                                + SMUGGLED);
                assertThat(heard).startsWith("HTTP/1.1 400 ").contains("unknown-field");
                assertThat(Wire.answersIn(heard)).isEqualTo(2);
            }
        }
    }

    private static void assertRefused(String heard) {
        assertThat(Wire.answersIn(heard)).as(heard).isLessThanOrEqualTo(1);
        if (!heard.isEmpty()) {
            assertThat(heard).matches("(?s)\\S+ 4\\d\\d .*");
        }
    }

    private static Map<String, String> heard(URI door, Map<String, String> tricks) {
        Map<String, CompletableFuture<String>> sent = new LinkedHashMap<>();
        Map<String, String> heard = new LinkedHashMap<>();
        try (var connections = Executors.newFixedThreadPool(AT_ONCE)) {
            tricks.forEach((name, bytes) ->
                    sent.put(name, CompletableFuture.supplyAsync(() -> Wire.exchange(door, bytes), connections)));
            sent.forEach((name, answer) -> heard.put(name, answer.join()));
        }
        return heard;
    }

    private Map<String, URI> doors() {
        Map<String, URI> doors = new LinkedHashMap<>();
        doors.put("gateway", world.gateway().address());
        for (String service : Platform.SERVICES) {
            doors.put(service + "-service's port", world.platform().service(service));
        }
        return doors;
    }

    private URI jury() {
        return world.platform().service("jury");
    }

    private String get(String headers) {
        return "GET " + LIST + " HTTP/1.1\r\n" + token + headers + "\r\n";
    }

    private String post(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + token + headers + "\r\n\r\n";
    }

    private Map<String, String> tricks() {
        Map<String, String> tricks = new LinkedHashMap<>();
        lengths(tricks);
        encodings(tricks);
        chunks(tricks);
        names(tricks);
        lines(tricks);
        return tricks;
    }

    private void lengths(Map<String, String> tricks) {
        for (String length : List.of(
                "3\r\nContent-Length: 60",
                "3\r\nContent-Length: 3",
                "3, 60",
                "3,3",
                "+3",
                "-1",
                "0x3",
                "3a",
                "",
                "3 3",
                "3;",
                "\u00b3",
                "99999999999999999999",
                "1e1",
                "3.0")) {
            tricks.put("length " + length.replaceAll("\\s", "_"), body("Content-Length: " + length) + "abc" + SMUGGLED);
        }
        tricks.put("CL.TE", body("Content-Length: 6\r\nTransfer-Encoding: chunked") + "0\r\n\r\nX" + SMUGGLED);
        tricks.put(
                "TE.CL",
                body("Transfer-Encoding: chunked\r\nContent-Length: 4") + "26\r\n" + SMUGGLED + "\r\n0\r\n\r\n");
        tricks.put("TE of HTTP/1.0", body("Transfer-Encoding: chunked").replace("HTTP/1.1", "HTTP/1.0") + BODY);
    }

    private void encodings(Map<String, String> tricks) {
        for (String encoding : List.of(
                "chunked, xchunked",
                "xchunked",
                "chunked, identity",
                "identity, chunked",
                "gzip, chunked",
                "chunked, chunked",
                "chunked\r\nTransfer-Encoding: chunked",
                "chunked\r\nTransfer-Encoding: identity",
                "identity",
                "chunked;q=1",
                "\u000bchunked",
                "chunked\u000b",
                "\"chunked\"",
                "chunk",
                "",
                "chunked,")) {
            tricks.put(
                    "encoding " + encoding.replaceAll("\\s", "_"),
                    body("Transfer-Encoding: " + encoding) + BODY + SMUGGLED);
        }
    }

    private void chunks(Map<String, String> tricks) {
        for (String chunk : List.of(
                "zz\r\nabc\r\n",
                "-1\r\nabc\r\n",
                "0x3\r\nabc\r\n",
                "3 3\r\nabc\r\n",
                "fffffffffffffffff\r\nabc\r\n",
                "3\r\nabcd\r\n",
                "\r\n3\r\nabc\r\n",
                "3;x=\"\n\"\r\nabc\r\n")) {
            tricks.put("chunk " + chunk.replaceAll("\\s", "_"), body("Transfer-Encoding: chunked") + chunk + SMUGGLED);
        }
    }

    private void names(Map<String, String> tricks) {
        for (String header : List.of(
                "Host: a\r\nHost: b",
                "Host: a\r\nHost: a",
                "X: y",
                "Host: a\r\n: x",
                "Host : a",
                "Host: a\r\nTransfer-Encoding : chunked",
                "Host: a\r\nX-A\r\n b: x",
                "Host: a\r\nX\tA: b",
                "Host: a\r\nX\u0000: b",
                "Host: a\r\nX: \u0000",
                "Host: a\r\nX: b\rc",
                "Host: a\r\nConnection: close, Authorization",
                "Host: a\r\nConnection: Host",
                "Host: a\r\nConnection: Content-Length",
                "Host: a\r\nX(): y",
                "Host: a\r\nno colon")) {
            tricks.put("headers " + header.replaceAll("\\s", "_"), get(header + "\r\n"));
        }
        tricks.put(
                "a line that begins with a blank before all headers",
                "GET " + LIST + " HTTP/1.1\r\n X: y\r\nHost: a\r\n" + token + "\r\n");
        tricks.put("headers beyond all measure", get("Host: a\r\nX-Big: " + "x".repeat(20_000) + "\r\n"));
    }

    private void lines(Map<String, String> tricks) {
        for (String line : List.of(
                "\u0000\u0001GET " + LIST + " HTTP/1.1",
                "\u0001GET " + LIST + " HTTP/1.1",
                "GET " + LIST + " HTTP/1.7",
                "GET " + LIST + " HTTP/0.9",
                "GET " + LIST + " HTTP/2.0",
                "GET " + LIST + " HTTQ/1.1",
                "GET /v1/..%2f..%2fq/metrics HTTP/1.1",
                "GET /v1/..%5cq%5cmetrics HTTP/1.1",
                "GET /v1/..;x=1/q/metrics HTTP/1.1",
                "GET " + LIST + "%00 HTTP/1.1",
                "GET " + LIST + "/%2 HTTP/1.1",
                "GET " + LIST + "/%zz HTTP/1.1",
                "GET " + LIST + "?x=" + "x".repeat(9_000) + " HTTP/1.1",
                "G\u0000ET " + LIST + " HTTP/1.1",
                "TRACE " + LIST + " HTTP/1.1",
                "CONNECT 127.0.0.1:22 HTTP/1.1",
                "GET  HTTP/1.1")) {
            tricks.put(
                    "line " + line.replaceAll("[^!-~]", "_").substring(0, Math.min(60, line.length())),
                    line + "\r\nHost: a\r\n" + token + "\r\n");
        }
    }

    private String body(String headers) {
        return post(LIST, headers);
    }
}
