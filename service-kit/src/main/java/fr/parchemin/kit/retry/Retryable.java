package fr.parchemin.kit.retry;

import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A POST that its client may send again: whose it is, under which key, and what it asked. */
public record Retryable(Client client, String key, String request, List<@Nullable Object> parameters) {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 255;

    public static Optional<Retryable> of(RoutingContext context, Client client, Object[] parameters) {
        var key = context.request().getHeader(HEADER);
        if (key == null || !context.request().method().equals(HttpMethod.POST)) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refused(new InvalidRequest(List.of(
                    new Violation("header", HEADER, "size", "size.characters", Map.of("min", 1, "max", LONGEST_KEY)))));
        }
        return Optional.of(new Retryable(client, key, context.normalizedPath(), Arrays.asList(parameters)));
    }
}
