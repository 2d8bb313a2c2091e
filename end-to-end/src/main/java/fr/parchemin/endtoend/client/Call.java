package fr.parchemin.endtoend.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to be sent, to any address and by anybody. */
public record Call(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable BodyPublisher body) {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    public static Call get(String path) {
        return new Call("GET", path, Map.of(), null);
    }

    public static Call post(String path, String json) {
        return new Call("POST", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    public static Call post(String path) {
        return new Call("POST", path, Map.of(), null);
    }

    public static Call put(String path, String json) {
        return new Call("PUT", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    public static Call delete(String path) {
        return new Call("DELETE", path, Map.of(), null);
    }

    public static Call patch(String path, String json) {
        return new Call("PATCH", path, Map.of("Content-Type", MERGE_PATCH), BodyPublishers.ofString(json));
    }

    public Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    public Call as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Call ifMatch(String tag) {
        return with("If-Match", tag);
    }

    public Call sending(BodyPublisher other) {
        return new Call(method, path, headers, other);
    }

    HttpRequest to(URI base) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Api.PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : body);
        headers.forEach(request::header);
        return request.build();
    }
}
