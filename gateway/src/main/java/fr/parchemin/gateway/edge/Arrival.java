package fr.parchemin.gateway.edge;

import fr.parchemin.gateway.problem.BareRefusals;
import fr.parchemin.gateway.problem.Problem;
import fr.parchemin.gateway.problem.Problems;
import fr.parchemin.gateway.visit.RequestId;
import fr.parchemin.gateway.visit.Visit;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The first thing every request meets: it is named, and refused when its framing is not beyond doubt. */
@Singleton
final class Arrival {
    private static final int FIRST = 2_000;

    private final Problems problems;
    private final BareRefusals bare;

    Arrival(Problems problems, BareRefusals bare) {
        this.problems = problems;
        this.bare = bare;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private static Optional<Problem> mark(RoutingContext context) {
        return RequestId.holdPersonalNumber(context.request().headers())
                ? Optional.of(Problem.invalid("header", RequestId.HEADER, "personal-number"))
                : Optional.empty();
    }

    private void receive(RoutingContext context) {
        context.request().pause();
        bare.explainFrom(context.request());
        Visit.of(context);
        // Until somebody reads the body: the connection is closed right after, and nobody else would say why.
        context.request()
                .exceptionHandler(broken -> problems.answerAtOnce(context, Problem.invalid("body", "", "malformed")));
        Optional<Problem> objection = Objection.to(context.request()).or(() -> mark(context));
        if (objection.isPresent()) {
            problems.answer(context, objection.get());
        } else {
            context.next();
        }
    }
}
