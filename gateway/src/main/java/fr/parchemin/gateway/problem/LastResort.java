package fr.parchemin.gateway.problem;

import fr.parchemin.gateway.visit.Visit;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Answers what nobody else did: unknown paths, and failures of whatever kind. */
@Singleton
final class LastResort {
    private static final Logger LOG = Logger.getLogger(LastResort.class);

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().last().handler(context -> problems.answer(context, Problem.of(ProblemKind.NOT_FOUND)));
    }

    private void failed(RoutingContext context) {
        if (!context.response().closed()) {
            problems.answer(context, problemOf(context));
        }
    }

    private static Problem problemOf(RoutingContext context) {
        if (context.failure() instanceof Refused refused) {
            return refused.problem();
        }
        int status = context.statusCode();
        if (status == 404) {
            return Problem.of(ProblemKind.NOT_FOUND);
        }
        if (status >= 400 && status < 500) {
            return Problem.invalid("request", "request", "malformed");
        }
        LOG.errorf(context.failure(), "%s %s failed", context.request().method(), Visit.loggedPath(context));
        return Problem.of(ProblemKind.INTERNAL_ERROR);
    }
}
