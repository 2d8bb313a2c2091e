package fr.parchemin.gateway.edge;

import fr.parchemin.gateway.problem.GatewayRefusal.OriginNotAllowed;
import fr.parchemin.gateway.problem.ProblemAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets pages of the named origins read our answers; pages of any other origin are told nothing. */
@Singleton
final class CrossOrigin {
    private static final int BEFORE_THE_TOKEN = 1_000;

    private final Set<String> origins;
    private final CorsHandler handler;
    private final ProblemAnswers problems;

    CrossOrigin(
            @ConfigProperty(name = "parchemin.cors.origins") Optional<Set<String>> origins, ProblemAnswers problems) {
        this.problems = problems;
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
                        "Consistency-Reached",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Deprecation",
                        "Sunset",
                        "X-Request-Id",
                        "traceparent",
                        "Content-Language",
                        "Accept-Patch",
                        "Allow",
                        "Idempotency-Replayed"))
                .maxAgeSeconds(600);
    }

    void register(@Observes Filters filters) {
        filters.register(this::greet, BEFORE_THE_TOKEN);
    }

    private void greet(RoutingContext context) {
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (!origins.isEmpty()) {
            context.addHeadersEndHandler(
                    ignored -> varyByOrigin(context.response().headers()));
        }
        if (origin != null && origins.contains(origin)) {
            handler.handle(context);
        } else if (origin != null && isPreflight(context.request())) {
            problems.answer(context, new OriginNotAllowed());
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Also where a service has written the header anew. */
    private static void varyByOrigin(MultiMap headers) {
        String others = headers.getAll(HttpHeaders.VARY).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::trim)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("Origin"))
                .map(name -> name + ", ")
                .collect(Collectors.joining());
        headers.set(HttpHeaders.VARY, others + "Origin");
    }
}
