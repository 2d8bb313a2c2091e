package fr.parchemin.kit.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.problem.ProblemAnswers;
import fr.parchemin.web.problem.RequestRefusal.Unauthenticated;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Metrics and the description are for whoever has the scraper's token, the gateway among them; health is for anybody. */
@Singleton
class ScraperTokenFilter {

    private static final int FIRST = 1_000;
    private static final String INSIDES = "/q";
    private static final String HEALTH = "/q/health";

    private final byte[] expected;
    private final ProblemAnswers problems;

    ScraperTokenFilter(@ConfigProperty(name = "parchemin.scraper-token") String token, ProblemAnswers problems) {
        this.expected = ("Bearer " + token).getBytes(UTF_8);
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        if (guards(request.normalizedPath()) && !isScraper(request)) {
            problems.end(request, Unauthenticated.withoutToken());
        } else {
            request.next();
        }
    }

    static boolean guards(String path) {
        return isBelow(INSIDES, path) && !isBelow(HEALTH, path);
    }

    private static boolean isBelow(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    /** Compared in the same time whatever is sent. */
    private boolean isScraper(RoutingContext request) {
        var presented = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        return presented.size() == 1
                && MessageDigest.isEqual(expected, presented.getFirst().getBytes(UTF_8));
    }
}
