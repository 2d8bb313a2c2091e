package fr.parchemin.gateway.problem;

import fr.parchemin.gateway.visit.Visit;
import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InternalError;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.RequestRefusal.NotFound;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Answers what nobody else did: unknown paths, and failures of whatever kind. */
@Singleton
final class LastResort {
    private static final Logger LOG = Logger.getLogger(LastResort.class);

    private final ProblemAnswers problems;

    LastResort(ProblemAnswers problems) {
        this.problems = problems;
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().last().handler(context -> problems.answer(context, new NotFound()));
    }

    private void failed(RoutingContext context) {
        if (!context.response().closed()) {
            problems.answer(context, problemOf(context));
        }
    }

    private static Refusal problemOf(RoutingContext context) {
        if (context.failure() instanceof Refused refused) {
            return refused.refusal();
        }
        int status = context.statusCode();
        if (status == 404) {
            return new NotFound();
        }
        if (status >= 400 && status < 500) {
            return InvalidRequest.of("request", "request", "malformed");
        }
        LOG.errorf(context.failure(), "%s %s failed", context.request().method(), Visit.loggedPath(context));
        return new InternalError();
    }
}
