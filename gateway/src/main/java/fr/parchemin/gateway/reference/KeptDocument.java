package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
import fr.parchemin.gateway.route.Upstreams.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.RequestOptions;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One JSON document of one service: asked for again when it is old, kept when the service is away. */
final class KeptDocument {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final Upstreams upstreams;
    private final Service service;
    private final Supplier<RequestOptions> question;
    private final ObjectMapper json;
    private final InstantSource clock;

    private @Nullable JsonNode content;
    private @Nullable String etag;
    private Instant nextAttempt = Instant.MIN;
    private @Nullable Future<Void> running;

    KeptDocument(
            Upstreams upstreams,
            Service service,
            Supplier<RequestOptions> question,
            ObjectMapper json,
            InstantSource clock) {
        this.upstreams = upstreams;
        this.service = service;
        this.question = question;
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
        RequestOptions asked = question.get().putHeader("Accept", "application/json");
        if (etag != null) {
            asked.putHeader("If-None-Match", etag);
        }
        Future<Void> asking = upstreams.ask(asked).compose(this::read).otherwiseEmpty();
        if (!asking.isComplete()) {
            running = asking;
            asking.onComplete(done -> finished());
        }
        return asking;
    }

    private synchronized void finished() {
        running = null;
    }

    private Future<Void> read(Reply reply) {
        return switch (reply.status()) {
            case 200 -> keep(parsed(reply.body()), reply.headers().get("ETag"));
            case 304 -> unchanged();
            default -> Future.failedFuture(service.label() + " answered " + reply.status());
        };
    }

    private JsonNode parsed(Buffer body) {
        try {
            return json.readTree(body.toString(StandardCharsets.UTF_8));
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private synchronized Future<Void> keep(JsonNode latest, @Nullable String itsEtag) {
        if (!latest.equals(content)) {
            content = latest;
        }
        etag = itsEtag;
        return unchanged();
    }

    private synchronized Future<Void> unchanged() {
        nextAttempt = clock.instant().plus(FRESH);
        return Future.succeededFuture();
    }
}
