package fr.parchemin.gateway.visit;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** The headers that no answer leaves without, whoever wrote it. */
final class AnswerHeaders {
    private static final String NOTHING_ALLOWED =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private AnswerHeaders() {}

    static void complete(RoutingContext context, Visit visit) {
        MultiMap headers = context.response().headers();
        headers.set(RequestId.HEADER, visit.requestId().value());
        headers.set("traceparent", visit.traceParent());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", NOTHING_ALLOWED);
        }
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
