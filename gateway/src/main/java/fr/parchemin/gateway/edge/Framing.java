package fr.parchemin.gateway.edge;

import fr.parchemin.gateway.problem.Problem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A request that two parsers could read differently is refused, never repaired. */
final class Framing {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String OWN_INSIDES = "/q/";

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

    static Optional<Problem> objection(HttpServerRequest request) {
        return Stream.of(version(request), host(request), length(request), connection(request), path(request))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> method(request));
    }

    /** Null: a version that is neither 1.0 nor 1.1, and would be repeated in the answer's first line. */
    private static Optional<Problem> version(HttpServerRequest request) {
        return request.version() == null
                ? Optional.of(Problem.invalid("request", "version", "unknown-version"))
                : Optional.empty();
    }

    private static Optional<Problem> method(HttpServerRequest request) {
        return HttpUtils.normalizePath(request.path()).startsWith(OWN_INSIDES)
                        && !READS.contains(request.method().name())
                ? Optional.of(Problem.methodNotAllowed("GET, HEAD"))
                : Optional.empty();
    }

    private static Optional<Problem> host(HttpServerRequest request) {
        int hosts = request.headers().getAll("Host").size();
        return hosts > 1 || (hosts == 0 && request.version() != HttpVersion.HTTP_1_0)
                ? invalid("Host", "exactly-one")
                : Optional.empty();
    }

    private static Optional<Problem> length(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> lengths = headers.getAll("Content-Length");
        List<String> encodings = headers.getAll("Transfer-Encoding");
        if (!encodings.isEmpty()) {
            boolean chunkedOnly = encodings.size() == 1 && encodings.getFirst().equalsIgnoreCase("chunked");
            return chunkedOnly && lengths.isEmpty() && request.version() == HttpVersion.HTTP_1_1
                    ? Optional.empty()
                    : invalid("Transfer-Encoding", "ambiguous-length");
        }
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        if (lengths.size() > 1 || !lengths.getFirst().matches("[0-9]{1,18}")) {
            return invalid("Content-Length", "ambiguous-length");
        }
        return Long.parseLong(lengths.getFirst()) > BodyLimit.BYTES
                ? Optional.of(BodyLimit.exceeded())
                : Optional.empty();
    }

    private static Optional<Problem> connection(HttpServerRequest request) {
        return request.headers().getAll("Connection").stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(name -> name.trim().toLowerCase(Locale.ROOT))
                        .anyMatch(END_TO_END::contains)
                ? invalid("Connection", "end-to-end-header")
                : Optional.empty();
    }

    private static Optional<Problem> path(HttpServerRequest request) {
        return RequestPath.isPlain(request.path())
                ? Optional.empty()
                : Optional.of(Problem.invalid("path", "path", "ambiguous-path"));
    }

    private static Optional<Problem> invalid(String header, String code) {
        return Optional.of(Problem.invalid("header", header, code));
    }
}
