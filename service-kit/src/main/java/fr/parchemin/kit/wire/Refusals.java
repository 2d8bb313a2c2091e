package fr.parchemin.kit.wire;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** A refusal before any resource is asked. */
final class Refusals {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final int UNAUTHENTICATED = 401;

    private Refusals() {}

    static @Nullable String language(RoutingContext request) {
        return request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }

    static void answer(RoutingContext request, int status, String problem) {
        if (status == UNAUTHENTICATED) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                .end(problem);
    }
}
