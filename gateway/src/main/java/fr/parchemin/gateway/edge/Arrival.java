package fr.parchemin.gateway.edge;

import fr.parchemin.gateway.problem.BareRefusals;
import fr.parchemin.gateway.problem.ProblemAnswers;
import fr.parchemin.gateway.visit.RequestId;
import fr.parchemin.gateway.visit.Visit;
import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The first thing every request meets: it is named, and refused when its framing is not beyond doubt. */
@Singleton
final class Arrival {
    private static final int FIRST = 2_000;

    private final ProblemAnswers problems;
    private final BareRefusals bare;

    Arrival(ProblemAnswers problems, BareRefusals bare) {
        this.problems = problems;
        this.bare = bare;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private static Optional<Refusal> mark(RoutingContext context) {
        return RequestId.holdPersonalNumber(context.request().headers())
                ? Optional.of(InvalidRequest.of("header", RequestId.HEADER, "personal-number"))
                : Optional.empty();
    }

    private void receive(RoutingContext context) {
        context.request().pause();
        bare.explainFrom(context.request());
        Visit.of(context);
        // Until somebody reads the body: the connection is closed right after, and nobody else would say why.
        context.request()
                .exceptionHandler(broken -> problems.answerAtOnce(context, InvalidRequest.of("body", "", "malformed")));
        Optional<Refusal> objection = Objection.to(context.request()).or(() -> mark(context));
        if (objection.isPresent()) {
            problems.answer(context, objection.get());
        } else {
            context.next();
        }
    }
}
