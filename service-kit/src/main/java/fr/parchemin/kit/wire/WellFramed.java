package fr.parchemin.kit.wire;

import fr.parchemin.kit.problem.InvalidRequest;
import fr.parchemin.kit.problem.Refused;
import fr.parchemin.kit.problem.Violation;
import fr.parchemin.web.framing.Framing;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The service's own port takes what the gateway takes, and nothing else. */
class WellFramed {

    /** A signed token (RFC 7515, 3.1). What is not even that, the token's reader would trip over. */
    private static final Pattern BEARER = Pattern.compile("[Bb]earer [\\w-]++\\.[\\w-]++\\.[\\w-]++");

    private final RoutingContext request;

    WellFramed(RoutingContext request) {
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true, priority = ReadableAddress.FIRST)
    void check() {
        Framing.flaw(request.request()).ifPresent(flaw -> {
            // What follows on this connection may be part of what was refused.
            request.addEndHandler(_ -> request.request().connection().close());
            throw new Refused(
                    new InvalidRequest(List.of(new Violation(flaw.in(), flaw.field(), flaw.code(), flaw.code()))));
        });
        var presented = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (presented.size() > 1
                || !presented.stream().allMatch(one -> BEARER.matcher(one).matches())) {
            throw new UnauthorizedException();
        }
    }
}
