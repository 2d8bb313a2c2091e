package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON document of one service: asked for again when it is old, kept when the service is away. */
final class KeptDocument {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
    private static final long ANSWER_MILLIS = 900;

    private final Upstreams upstreams;
    private final Service service;
    private final String path;
    private final ObjectMapper json;
    private final InstantSource clock;

    private @Nullable JsonNode content;
    private @Nullable String etag;
    private Instant nextAttempt = Instant.MIN;
    private @Nullable Future<Void> running;

    KeptDocument(Upstreams upstreams, Service service, String path, ObjectMapper json, InstantSource clock) {
        this.upstreams = upstreams;
        this.service = service;
        this.path = path;
        this.json = json;
        this.clock = clock;
    }

    synchronized Optional<JsonNode> content() {
        return Optional.ofNullable(content);
    }

    synchronized Future<Void> refresh() {
        if (running != null) {
            return running;
        }
        if (clock.instant().isBefore(nextAttempt)) {
            return Future.succeededFuture();
        }
        nextAttempt = clock.instant().plus(BETWEEN_ATTEMPTS);
        Future<Void> asking = upstreams
                .client()
                .request(upstreams
                        .to(service)
                        .setURI(path)
                        .setTraceOperation("refresh")
                        .setIdleTimeout(ANSWER_MILLIS))
                .compose(this::ask)
                .compose(this::read)
                .otherwiseEmpty();
        if (!asking.isComplete()) {
            running = asking;
            asking.onComplete(done -> finished());
        }
        return asking;
    }

    private synchronized void finished() {
        running = null;
    }

    private synchronized Future<HttpClientResponse> ask(HttpClientRequest request) {
        request.putHeader("Accept", "application/json");
        if (etag != null) {
            request.putHeader("If-None-Match", etag);
        }
        return request.send();
    }

    private Future<Void> read(HttpClientResponse answer) {
        if (answer.statusCode() == 304) {
            keepAnother();
            return Future.succeededFuture();
        }
        if (answer.statusCode() != 200) {
            return Future.failedFuture(service.label() + " answered " + answer.statusCode());
        }
        return answer.body().map(body -> {
            keep(parsed(body), answer.getHeader("ETag"));
            return null;
        });
    }

    private JsonNode parsed(Buffer body) {
        try {
            return json.readTree(body.toString(StandardCharsets.UTF_8));
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private synchronized void keep(JsonNode latest, @Nullable String itsEtag) {
        if (!latest.equals(content)) {
            content = latest;
        }
        etag = itsEtag;
        nextAttempt = clock.instant().plus(FRESH);
    }

    private synchronized void keepAnother() {
        nextAttempt = clock.instant().plus(FRESH);
    }
}
