package fr.parchemin.kit.retry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.kit.change.EntityTag;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.consistency.ConsistencyTokens;
import fr.parchemin.kit.digest.Sha256;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Keeps the answer to a keyed POST in the transaction of its effect. */
@ApplicationScoped
public class IdempotentAnswers {

    public static final Duration KEPT_FOR = Duration.ofHours(24);

    /** No role and no key of a scope holds one. */
    private static final String KEY_SEPARATOR = ",";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentAnswers(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Answers a repeated request as the first time; otherwise holds the key until the transaction ends. */
    public void replayOrReserve(Retryable request) {
        if (!reserved(request)) {
            throw new Refused(new IdempotencyRefusal.StillRunning());
        }
        kept(request).ifPresent(answer -> {
            if (!answer.get("request_hash", String.class).equals(hash(request))) {
                throw new Refused(new IdempotencyRefusal.IdempotencyKeyReused());
            }
            if (!request.client()
                    .stillMaySee(keys(answer.get("roles", String.class)), keys(answer.get("scope", String.class)))) {
                throw new Refused(new IdempotencyRefusal.ReplayOutOfScope());
            }
            throw new Replayed(
                    answer.get("status", Integer.class),
                    headers(answer.get("headers", String.class)),
                    answer.get("body", String.class));
        });
    }

    public void keep(Retryable request, @Nullable Object answer, Optional<String> consistencyToken) {
        var response = answer instanceof RestResponse<?> whole ? whole : RestResponse.ok(answer);
        if (response.getStatus() / 100 != 2) {
            return;
        }
        var body = response.getEntity() == null ? null : write(response.getEntity());
        var headers = new HashMap<String, String>();
        consistencyToken.ifPresent(token -> headers.put(ConsistencyTokens.HEADER, token));
        if (response.getLocation() != null) {
            headers.put("Location", response.getLocation().getRawPath());
        }
        if (body != null && response.getEntity() instanceof Versioned view) {
            headers.put("ETag", EntityTag.of(view, body.getBytes(UTF_8)));
        }
        entities.createNativeQuery("insert into idempotent_answer"
                        + " (client, key, roles, scope, request_hash, status, headers, body, recorded_at)"
                        + " values (:client, :key, :roles, :scope, :hash, :status, :headers, :body, :now)")
                .setParameter("client", request.client().id())
                .setParameter("key", request.key())
                .setParameter(
                        "roles", String.join(KEY_SEPARATOR, request.client().roles()))
                .setParameter(
                        "scope", String.join(KEY_SEPARATOR, request.client().scope()))
                .setParameter("hash", hash(request))
                .setParameter("status", response.getStatus())
                .setParameter("headers", write(headers))
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private boolean reserved(Retryable request) {
        return (boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))", Boolean.class)
                .setParameter("lock", request.client().id() + " " + request.key())
                .getSingleResult();
    }

    private Optional<Tuple> kept(Retryable request) {
        forget(request);
        List<?> rows = entities.createNativeQuery(
                        "select roles, scope, request_hash, status, headers, body from idempotent_answer"
                                + " where client = :client and key = :key",
                        Tuple.class)
                .setParameter("client", request.client().id())
                .setParameter("key", request.key())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst();
    }

    /** The day is over for this key even when the cleaning has not come by yet. */
    private void forget(Retryable request) {
        entities.createNativeQuery(
                        "delete from idempotent_answer where client = :client and key = :key and recorded_at < :limit")
                .setParameter("client", request.client().id())
                .setParameter("key", request.key())
                .setParameter("limit", clock.instant().minus(KEPT_FOR))
                .executeUpdate();
    }

    private static Set<String> keys(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(KEY_SEPARATOR, -1));
    }

    private String hash(Retryable request) {
        return Sha256.of(request.request() + write(request.parameters()));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
