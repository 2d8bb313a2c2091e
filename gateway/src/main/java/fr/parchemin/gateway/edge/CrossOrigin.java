package fr.parchemin.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets pages of the named origins read our answers; pages of any other origin are told nothing. */
@Singleton
final class CrossOrigin {
    private static final int BEFORE_THE_TOKEN = 1_000;

    private final Set<String> origins;
    private final CorsHandler handler;

    CrossOrigin(@ConfigProperty(name = "parchemin.cors.origins") Optional<Set<String>> origins) {
        this.origins = origins.orElse(Set.of());
        this.handler = CorsHandler.create()
                .addOrigins(List.copyOf(this.origins))
                .allowedMethods(Set.of(
                        HttpMethod.GET,
                        HttpMethod.HEAD,
                        HttpMethod.POST,
                        HttpMethod.PUT,
                        HttpMethod.PATCH,
                        HttpMethod.DELETE))
                .allowedHeaders(Set.of(
                        "Authorization",
                        "Accept",
                        "Accept-Language",
                        "Content-Type",
                        "If-Match",
                        "If-None-Match",
                        "Idempotency-Key",
                        "Consistency-Token",
                        "X-Request-Id",
                        "traceparent",
                        "tracestate"))
                .exposedHeaders(Set.of(
                        "ETag",
                        "Location",
                        "Link",
                        "Retry-After",
                        "Consistency-Token",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Deprecation",
                        "Sunset",
                        "X-Request-Id",
                        "Idempotency-Replayed"))
                .maxAgeSeconds(600);
    }

    void register(@Observes Filters filters) {
        filters.register(this::greet, BEFORE_THE_TOKEN);
    }

    private void greet(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        if (origin != null && origins.contains(origin)) {
            handler.handle(context);
        } else {
            context.next();
        }
    }
}
