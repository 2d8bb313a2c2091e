package fr.parchemin.gateway.route;

import fr.parchemin.gateway.problem.ProblemAnswers;
import fr.parchemin.gateway.route.Upstreams.Reply;
import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.RequestRefusal.MethodNotAllowed;
import fr.parchemin.web.problem.RequestRefusal.NotFound;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Mounts every prefix exactly: the path itself and what lies below it, never what merely begins alike. */
@Singleton
final class Routes {
    private static final Set<String> CARRIED = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String ACCEPT_PATCH = "Accept-Patch";
    private static final int NOT_FOUND = 404;

    private final Upstreams upstreams;
    private final ProblemAnswers problems;

    Routes(Upstreams upstreams, ProblemAnswers problems) {
        this.upstreams = upstreams;
        this.problems = problems;
    }

    void mount(@Observes Router router) {
        for (Service service : Service.values()) {
            Handler<RoutingContext> passage = context -> {
                if (CARRIED.contains(context.request().method().name())) {
                    new Passage(context, problems).to(service, upstreams);
                } else {
                    refuse(context, service);
                }
            };
            for (String prefix : service.prefixes()) {
                router.route(prefix).handler(passage);
                router.route(prefix + "/*").handler(passage);
            }
        }
    }

    /** The service says what the address takes instead; the method itself never reaches it. */
    private void refuse(RoutingContext context, Service service) {
        upstreams
                .ask(upstreams.to(service).setMethod(HttpMethod.OPTIONS).setURI(context.normalizedPath()))
                .map(Routes::problemOf)
                .otherwise(new Unavailable())
                .onSuccess(problem -> problems.answer(context, problem));
    }

    private static Refusal problemOf(Reply options) {
        String allowed = options.headers().get(HttpHeaders.ALLOW);
        if (options.status() == NOT_FOUND) {
            return new NotFound();
        }
        if (allowed == null) {
            return new Unavailable();
        }
        return new MethodNotAllowed(allowed, options.headers().get(ACCEPT_PATCH));
    }
}
