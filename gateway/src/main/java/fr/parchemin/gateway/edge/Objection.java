package fr.parchemin.gateway.edge;

import fr.parchemin.web.framing.Framing;
import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.RequestRefusal.MethodNotAllowed;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpUtils;
import java.util.Optional;
import java.util.Set;

/** Why a request is refused before anybody reads what it wants. */
final class Objection {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String OWN_INSIDES = "/q/";

    private Objection() {}

    static Optional<Refusal> to(HttpServerRequest request) {
        return Framing.flaw(request)
                .<Refusal>map(flaw -> InvalidRequest.of(flaw.in(), flaw.field(), flaw.code()))
                .or(() -> length(request))
                .or(() -> method(request));
    }

    private static Optional<Refusal> length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > BodyLimit.BYTES
                ? Optional.of(BodyLimit.exceeded())
                : Optional.empty();
    }

    private static Optional<Refusal> method(HttpServerRequest request) {
        return HttpUtils.normalizePath(request.path()).startsWith(OWN_INSIDES)
                        && !READS.contains(request.method().name())
                ? Optional.of(MethodNotAllowed.of("GET, HEAD"))
                : Optional.empty();
    }
}
