package fr.parchemin.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a service of its own into which a fault is planted. */
class RequestFuzzTest {

    private static final String DESCRIPTION = """
            {"paths": {"/v1/things/{thingId}": {
               "get": {"operationId": "getThing", "parameters": [
                 {"in": "query", "name": "on", "schema": {"type": "string", "format": "date"}}]},
               "patch": {"operationId": "changeThing", "requestBody": {"content": {"application/merge-patch+json": {
                 "schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name"], "properties": {
               "name": {"type": "string", "examples": ["One"]}, "on": {"type": "string", "format": "date"},
               "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}}
            """;
    private static final String PROBLEM = "{\"status\":400,\"code\":\"known\"}";
    private static final Canaries CANARIES = Canaries.of(1);

    @Test
    void nothingIsFoundWhereNothingIsPlanted() throws IOException {
        assertThat(objections(exchange -> false, 500, "", "")).isEmpty();
    }

    @Test
    void theSameSeedSendsTheSame() throws IOException {
        assertThat(seen()).isEqualTo(seen()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            500 | application/problem+json | {"status":500,"code":"known"}                  | 500
            503 | application/problem+json | {"status":503,"code":"known"}                  | 503
            404 | text/plain               | not here                                       | is no problem
            400 | application/problem+json | {"status":400,"code":"made-up"}                | a code without a page
            409 | application/problem+json | {"status":400,"code":"known"}                  | says another status
            400 | application/problem+json | {"status":400,"code":"known","x":"java.lang.NullPointerException"} | its insides
            200 | application/octet-stream | Page[items=[]]                                 | its insides
            200 | application/octet-stream | bytes                                          | unknown form
            405 | application/problem+json | {"status":405,"code":"known"}                  | without Allow
            """)
    void aFaultPlantedBehindAnUnknownParameterIsFound(int status, String type, String body, String objection)
            throws IOException {
        assertThat(objections(
                        exchange -> String.valueOf(exchange.getRequestURI().getQuery())
                                .contains("colour"),
                        status,
                        type,
                        body))
                .isNotEmpty()
                .allMatch(one -> one.contains(objection) && one.contains("an unknown parameter"));
    }

    @Test
    void whatIsPersonalIsFoundInALog(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("jury"));
        Path log = home.resolve("jury").resolve("jury.log");
        Files.writeString(log, "INFO nothing to see\n");
        assertThat(CANARIES.foundIn(home)).isEmpty();
        for (String personal : List.of(
                CANARIES.name(),
                CANARIES.mail(),
                CANARIES.phone(),
                CANARIES.number(),
                CANARIES.mail().replace("@", "%40"))) {
            Files.writeString(log, "INFO nothing to see\nGET /v1/candidates/" + personal + " 404\n");
            assertThat(CANARIES.foundIn(home))
                    .as(personal)
                    .singleElement()
                    .asString()
                    .startsWith("jury/jury.log");
        }
    }

    private static List<String> objections(Predicate<HttpExchange> planted, int status, String type, String body)
            throws IOException {
        try (Planted service = new Planted(planted, status, type, body)) {
            RequestFuzz fuzz = fuzz(service);
            assertThat(fuzz.run(200, 7, Duration.ofMinutes(1))).isEqualTo(400);
            return fuzz.objections();
        }
    }

    private static List<String> seen() throws IOException {
        try (Planted service = new Planted(exchange -> false, 500, "", "")) {
            fuzz(service).run(200, 7, Duration.ofMinutes(1));
            return service.seen.stream().sorted().toList();
        }
    }

    private static RequestFuzz fuzz(Planted service) throws IOException {
        JsonNode document = new ObjectMapper().readTree(DESCRIPTION);
        return new RequestFuzz(
                URI.create("http://127.0.0.1:" + service.server.getAddress().getPort()),
                user -> "token-of-" + user,
                document,
                Known.ofEveryPlatform(),
                new AnswerRules(Set.of("known")),
                CANARIES);
    }

    /** Refuses everything as it should, except what the fault is planted behind. */
    private static final class Planted implements AutoCloseable {
        private final Queue<String> seen = new ConcurrentLinkedQueue<>();
        private final HttpServer server;

        Planted(Predicate<HttpExchange> planted, int status, String type, String body) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().readAllBytes();
                    seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    boolean head = exchange.getRequestMethod().equals("HEAD");
                    byte[] sent = (planted.test(exchange) ? body : PROBLEM).getBytes(UTF_8);
                    exchange.getResponseHeaders()
                            .set("Content-Type", planted.test(exchange) ? type : "application/problem+json");
                    exchange.sendResponseHeaders(planted.test(exchange) ? status : 400, head ? -1 : sent.length);
                    if (!head) {
                        exchange.getResponseBody().write(sent);
                    }
                }
            });
            server.start();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
