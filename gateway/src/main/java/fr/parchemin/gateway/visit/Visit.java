package fr.parchemin.gateway.visit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;

/** What identifies one request in logs, in answers and upstream. */
public record Visit(RequestId requestId, String traceId, String traceParent) {
    private static final String KEY = Visit.class.getName();

    /** Named in the access log's pattern. */
    private static final String LOGGED_PATH = "loggedPath";

    private static final String LOGGED_MARK = "loggedMark";

    /** Of the traceparent header (W3C Trace Context). */
    private static final String VERSION = "00";

    /** As a log may keep it. */
    public static String loggedPath(RoutingContext context) {
        return LoggedPath.of(context.request().path()).value();
    }

    public static Visit of(RoutingContext context) {
        Visit known = context.get(KEY);
        if (known != null) {
            return known;
        }
        SpanContext span = Span.current().getSpanContext();
        Visit visit = new Visit(
                RequestId.of(context.request().headers()),
                span.getTraceId(),
                String.join(
                        "-",
                        VERSION,
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex()));
        context.put(KEY, visit);
        context.put(LOGGED_PATH, LoggedPath.of(context.request().path()).value());
        context.put(LOGGED_MARK, LoggedPath.ofMark(visit.requestId.value()));
        context.addHeadersEndHandler(ignored -> AnswerHeaders.complete(context, visit));
        return visit;
    }
}
