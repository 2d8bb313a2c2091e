package fr.parchemin.gateway.route;

import fr.parchemin.gateway.problem.Problems;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Mounts every prefix exactly: the path itself and what lies below it, never what merely begins alike. */
@Singleton
final class Routes {
    private final Upstreams upstreams;
    private final Problems problems;

    Routes(Upstreams upstreams, Problems problems) {
        this.upstreams = upstreams;
        this.problems = problems;
    }

    void mount(@Observes Router router) {
        for (Service service : Service.values()) {
            Handler<RoutingContext> passage = context -> new Passage(context, problems).to(service, upstreams);
            for (String prefix : service.prefixes()) {
                router.route(prefix).handler(passage);
                router.route(prefix + "/*").handler(passage);
            }
        }
    }
}
