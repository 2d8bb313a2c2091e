package fr.parchemin.gateway.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** A service that answers with what reached it, or misbehaves in the way that the path's last segment names. */
final class ServiceStandIn implements AutoCloseable {
    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;
    private final ObjectMapper json = new ObjectMapper();
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final String name;
    private final String prefix;

    ServiceStandIn(String name, String prefix) {
        this.name = name;
        this.prefix = prefix;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        try (exchange) {
            if (path.equals("/seen")) {
                answer(exchange, 200, String.join("\n", seen));
                return;
            }
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "ready" -> answer(exchange, 200, "{\"status\":\"UP\"}");
                case "engines" -> answer(exchange, 503, engines());
                case "openapi" -> answer(exchange, 200, contract());
                case "problems" -> answer(exchange, 200, problems());
                case "frozen" -> freeze();
                case "stalls" -> stall(exchange);
                case "breaks-off" -> exchange.close();
                case "large" -> large(exchange);
                case "printed", "withdrawn", "of-a-bloc", "hostile" -> answer(exchange, 200, Verifications.of(path));
                case "gone" -> exchange.sendResponseHeaders(204, -1);
                case "unmeasured" -> exchange.sendResponseHeaders(200, 0);
                case "guessed" -> answer(exchange, 404, "{\"code\":\"unknown-verification-code\"}");
                case "refuses" -> answer(exchange, 422, "{\"code\":\"no-quorum\"}");
                default -> echo(exchange);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void echo(HttpExchange exchange) throws IOException {
        if ("\"1-abc\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        long length = 0;
        try (InputStream body = exchange.getRequestBody()) {
            byte[] part = new byte[8192];
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                length += read;
            }
        }
        ObjectNode echo = json.createObjectNode()
                .put("service", name)
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("length", length);
        ObjectNode headers = echo.putObject("headers");
        exchange.getRequestHeaders()
                .forEach((header, values) ->
                        headers.put(header.toLowerCase(java.util.Locale.ROOT), String.join(" | ", values)));
        exchange.getResponseHeaders().set("ETag", "\"1-abc\"");
        exchange.getResponseHeaders().set("Vary", "Authorization, Accept, Accept-Language");
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD, OPTIONS, PATCH");
        }
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.getResponseHeaders().set("X-Hop", "private");
        exchange.getResponseHeaders().set("Connection", "X-Hop");
        answer(exchange, 200, echo.toString());
    }

    private static void freeze() throws InterruptedException {
        Thread.sleep(4_000);
    }

    private static void stall(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        Thread.sleep(6_000);
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] part = new byte[64 * 1024];
        for (int sent = 0; sent < FIVE_MEBIBYTES; sent += part.length) {
            exchange.getResponseBody().write(part);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        if (bodiless) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
        }
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private String contract() {
        return """
                {"openapi":"3.1.0","info":{"title":"%1$s","version":"1.2.3"},
                 "tags":[{"name":"%1$s","description":"About %1$s."}],
                 "paths":{
                   "%2$s":{"get":{"operationId":"list-%1$s","tags":["%1$s"],"security":[{"own":[]}],
                     "responses":{"200":{"description":"ok"},
                     "403":{"description":"no","content":{"application/problem+json":
                       {"schema":{"$ref":"#/components/schemas/Problem"}}}}}}},
                   "/operations/relay":{"get":{"operationId":"inside-%1$s","responses":{"200":{"description":"ok"}}}}},
                 "components":{
                   "schemas":{"Problem":{"type":"object","properties":{"code":{"type":"string"}}}},
                   "securitySchemes":{"own":{"type":"http","scheme":"bearer"}}}}
                """.formatted(name, prefix);
    }

    /** Only the candidate's service misses Kafka. */
    private String engines() {
        return """
                {"status":"DOWN","checks":[{"name":"postgres","status":"UP"},{"name":"kafka","status":"%s"}]}
                """.formatted(name.equals("candidate") ? "DOWN" : "UP");
    }

    private static String problems() {
        return """
                {"problems":[{"code":"no-quorum","status":422,
                  "title":{"en":"No quorum","fr":"Quorum non atteint"},
                  "cause":{"en":"Too few members are present.","fr":"Trop peu de membres sont présents."},
                  "remedy":{"en":"Convene again.","fr":"Convoquez à nouveau."}}]}
                """;
    }
}
