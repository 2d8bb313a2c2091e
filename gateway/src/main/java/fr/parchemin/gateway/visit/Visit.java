package fr.parchemin.gateway.visit;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;

/** What identifies one request in logs, in answers and upstream. */
public record Visit(RequestId requestId, String traceId) {
    private static final String KEY = Visit.class.getName();

    /** Named in the access log's pattern. */
    private static final String LOGGED_PATH = "loggedPath";

    public static Visit of(RoutingContext context) {
        Visit known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Visit visit = new Visit(
                RequestId.of(context.request().headers()),
                Span.current().getSpanContext().getTraceId());
        context.put(KEY, visit);
        context.put(LOGGED_PATH, LoggedPath.of(context.request().path()).value());
        context.addHeadersEndHandler(ignored -> AnswerHeaders.complete(context, visit));
        return visit;
    }
}
