package fr.parchemin.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace that goes on across Kafka (W3C Trace Context). */
public final class TraceParent {

    private static final String HEADER = "traceparent";
    private static final TextMapGetter<Map<String, String>> FROM_MAP = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private TraceParent() {}

    /** Of what runs now; null when nothing is traced. */
    public static @Nullable String current() {
        if (!Span.current().getSpanContext().isValid()) {
            return null;
        }
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return carrier.get(HEADER);
    }

    /** The context in which a message that carried this header is processed. */
    public static Context contextOf(@Nullable String traceParent) {
        return traceParent == null
                ? Context.current()
                : W3CTraceContextPropagator.getInstance()
                        .extract(Context.current(), Map.of(HEADER, traceParent), FROM_MAP);
    }
}
