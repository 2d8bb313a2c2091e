package fr.parchemin.kit.wire;

import fr.parchemin.kit.problem.ProblemAnswers;
import fr.parchemin.web.framing.Flaw;
import fr.parchemin.web.framing.Framing;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.RequestRefusal.Unauthenticated;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** The service's own port takes what the gateway takes, and nothing else; what its address may hold {@link ReadableAddress} says. */
@Singleton
class FramingFilter {

    private static final int FIRST = 2_000;
    private static final String PATH = "path";

    /** A signed token (RFC 7515, 3.1). What is not even that counts for nothing. */
    private static final Pattern BEARER = Pattern.compile("[Bb]earer [\\w-]++\\.[\\w-]++\\.[\\w-]++");

    private final ProblemAnswers problems;

    FramingFilter(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        var flaw = Framing.flaw(request.request()).filter(one -> !one.in().equals(PATH));
        if (flaw.isPresent()) {
            refuse(request, flaw.get());
            return;
        }
        var presented = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (presented.size() > 1) {
            problems.end(request, Unauthenticated.withoutToken());
            return;
        }
        if (!isInside(request)
                && !presented.stream().allMatch(one -> BEARER.matcher(one).matches())) {
            request.request().headers().remove(HttpHeaders.AUTHORIZATION);
        }
        request.next();
    }

    /** Where the scraper's token counts, which has another form. */
    private static boolean isInside(RoutingContext request) {
        return ScraperTokenFilter.guards(request.normalizedPath());
    }

    private void refuse(RoutingContext request, Flaw flaw) {
        // What follows on this connection may be part of what was refused.
        request.addEndHandler(_ -> request.request().connection().close());
        problems.end(request, InvalidRequest.of(flaw.in(), flaw.field(), flaw.code()));
    }
}
