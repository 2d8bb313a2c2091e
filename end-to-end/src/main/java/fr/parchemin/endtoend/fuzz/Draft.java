package fr.parchemin.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request in the making: right at first, and then changed here and there. */
final class Draft {

    final Described operation;
    final List<String> segments = new ArrayList<>();
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final List<Map.Entry<String, String>> headers = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    String method;

    @Nullable String user;

    @Nullable JsonNode body;

    /** Sent instead of the body when it is no JSON any more. */
    byte @Nullable [] bytes;

    Draft(Described operation, String user) {
        this.operation = operation;
        this.method = operation.method();
        this.user = user;
    }

    void header(String name, String value) {
        headers.removeIf(header -> header.getKey().equalsIgnoreCase(name));
        headers.add(Map.entry(name, value));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    byte[] payload() {
        if (bytes != null) {
            return bytes;
        }
        return body == null ? new byte[0] : body.toString().getBytes(UTF_8);
    }

    String target() {
        String path = "/" + String.join("/", segments);
        return query.isEmpty()
                ? path
                : path + "?"
                        + query.stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("&"));
    }

    /** The whole message; one connection carries one request. */
    byte[] message(@Nullable String token) {
        byte[] payload = payload();
        StringBuilder head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(header -> head.append(header.getKey())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (payload.length > 0 || body != null) {
            head.append("Content-Length: ").append(payload.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.toString().getBytes(UTF_8));
        message.writeBytes(payload);
        return message.toByteArray();
    }

    @Override
    public String toString() {
        return operation.id() + " " + changes + ": " + method + " " + shortened(target());
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
