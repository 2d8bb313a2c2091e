package fr.parchemin.gateway.page;

import fr.parchemin.gateway.problem.ProblemAnswers;
import fr.parchemin.web.problem.RequestRefusal.MethodNotAllowed;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** A page of the gateway's own: read, never written to. */
@Singleton
public final class PublicPage {
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int NO_CONTENT = 204;

    private final ProblemAnswers problems;

    PublicPage(ProblemAnswers problems) {
        this.problems = problems;
    }

    public void at(Router router, String path, Function<RoutingContext, Future<Void>> page) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> page.apply(context).onFailure(context::fail));
        router.route(path)
                .method(HttpMethod.OPTIONS)
                .handler(context -> context.response()
                        .setStatusCode(NO_CONTENT)
                        .putHeader(HttpHeaders.ALLOW, ALLOWED)
                        .end());
        router.route(path).handler(context -> problems.answer(context, MethodNotAllowed.of(ALLOWED)));
    }
}
