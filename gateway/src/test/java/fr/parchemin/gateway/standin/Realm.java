package fr.parchemin.gateway.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.concurrent.Executors;

/** Publishes one signing key as Keycloak does; GET /off and /on take it away and bring it back. /silence never answers. */
final class Realm implements AutoCloseable {
    private final HttpServer server;
    private final String keys;
    private volatile boolean away;

    Realm(RSAPublicKey key) {
        keys = """
                {"keys":[{"kid":"%s","kty":"RSA","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}\
                """.formatted(TokenForge.KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/off", exchange -> turn(exchange, true));
        server.createContext("/on", exchange -> turn(exchange, false));
        server.createContext(
                "/realms/parchemin/protocol/openid-connect/certs",
                exchange -> answer(exchange, away ? 503 : 200, away ? "" : keys));
        server.createContext("/silence", exchange -> {});
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void turn(HttpExchange exchange, boolean off) throws IOException {
        away = off;
        answer(exchange, 200, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - start];
        System.arraycopy(bytes, start, magnitude, 0, magnitude.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
