package fr.parchemin.web.framing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A request that two parsers could read differently is refused, never repaired. */
public final class Framing {

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    /** Meant for the service, so a caller who names them hop-by-hop is trying to make them vanish. */
    private static final Set<String> END_TO_END = Set.of(
            "authorization",
            "host",
            "cookie",
            "content-length",
            "content-type",
            "content-encoding",
            "accept",
            "accept-language",
            "if-match",
            "if-none-match",
            "idempotency-key",
            "consistency-token",
            "traceparent",
            "tracestate",
            "x-request-id");

    private Framing() {}

    /** Empty: there is one way to read it. */
    public static Optional<Flaw> flaw(HttpServerRequest request) {
        return Stream.of(
                        version(request),
                        names(request),
                        host(request),
                        length(request),
                        connection(request),
                        path(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Null: a version that is neither 1.0 nor 1.1, and would be repeated in the answer's first line. */
    private static Optional<Flaw> version(HttpServerRequest request) {
        return request.version() == null
                ? Optional.of(new Flaw("request", "version", "unknown-version"))
                : Optional.empty();
    }

    private static Optional<Flaw> names(HttpServerRequest request) {
        return request.headers().contains("") ? Optional.of(Flaw.header("", "no-name")) : Optional.empty();
    }

    private static Optional<Flaw> host(HttpServerRequest request) {
        var hosts = request.headers().getAll("Host").size();
        return hosts > 1 || (hosts == 0 && request.version() != HttpVersion.HTTP_1_0)
                ? Optional.of(Flaw.header("Host", "exactly-one"))
                : Optional.empty();
    }

    private static Optional<Flaw> length(HttpServerRequest request) {
        var lengths = request.headers().getAll("Content-Length");
        var encodings = request.headers().getAll("Transfer-Encoding");
        if (!encodings.isEmpty()) {
            var isChunkedOnly = encodings.size() == 1 && encodings.getFirst().equalsIgnoreCase("chunked");
            return isChunkedOnly && lengths.isEmpty() && request.version() == HttpVersion.HTTP_1_1
                    ? Optional.empty()
                    : Optional.of(Flaw.header("Transfer-Encoding", "ambiguous-length"));
        }
        return lengths.isEmpty()
                        || (lengths.size() == 1
                                && LENGTH.matcher(lengths.getFirst()).matches())
                ? Optional.empty()
                : Optional.of(Flaw.header("Content-Length", "ambiguous-length"));
    }

    private static Optional<Flaw> connection(HttpServerRequest request) {
        return request.headers().getAll("Connection").stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(name -> name.trim().toLowerCase(Locale.ROOT))
                        .anyMatch(END_TO_END::contains)
                ? Optional.of(Flaw.header("Connection", "end-to-end-header"))
                : Optional.empty();
    }

    private static Optional<Flaw> path(HttpServerRequest request) {
        return RequestPath.isPlain(request.path())
                ? Optional.empty()
                : Optional.of(new Flaw("path", "path", "ambiguous-path"));
    }
}
