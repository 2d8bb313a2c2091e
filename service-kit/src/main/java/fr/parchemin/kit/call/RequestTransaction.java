package fr.parchemin.kit.call;

import fr.parchemin.kit.consistency.ConsistencyTokens;
import fr.parchemin.kit.consistency.Projections;
import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import fr.parchemin.kit.retry.Client;
import fr.parchemin.kit.retry.IdempotentAnswers;
import fr.parchemin.kit.retry.Retryable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RequestTransaction {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext request;
    private final Caller caller;
    private final EntityManager entities;
    private final Publication publication;
    private final Projections projections;
    private final IdempotentAnswers answers;
    private final Waypoints waypoints;

    RequestTransaction(
            RoutingContext request,
            Caller caller,
            EntityManager entities,
            Publication publication,
            Projections projections,
            IdempotentAnswers answers,
            Waypoints waypoints) {
        this.request = request;
        this.caller = caller;
        this.entities = entities;
        this.publication = publication;
        this.projections = projections;
        this.answers = answers;
        this.waypoints = waypoints;
    }

    /** An operation open to anybody asks nobody who they are, and lets nobody wait. */
    @Nullable Object answer(boolean isOpenToAnybody, Object[] parameters, Callable<@Nullable Object> resource) {
        if (!isOpenToAnybody) {
            awaitWhatCallerKnows();
        }
        var context = isOpenToAnybody ? DatabaseContext.OF_NOBODY : DatabaseContext.of(caller);
        return READS.contains(request.request().method())
                ? QuarkusTransaction.requiringNew().call(() -> {
                    context.open(entities, true);
                    return resource.call();
                })
                : change(context, parameters, resource);
    }

    private void awaitWhatCallerKnows() {
        if (!projections.caughtUp(request.request().getHeader(ConsistencyTokens.HEADER), caller.id())) {
            request.response().putHeader(ConsistencyTokens.REACHED, "false");
        }
    }

    private @Nullable Object change(DatabaseContext context, Object[] parameters, Callable<@Nullable Object> resource) {
        var retryable = Retryable.of(request, new Client(caller.id(), caller.roles(), caller.scope()), parameters);
        var change = QuarkusTransaction.requiringNew().call(() -> {
            context.open(entities, false);
            retryable.ifPresent(answers::replayOrReserve);
            var answer = resource.call();
            // Flushed here, so that a lost race is refused as such and not as a failed commit.
            entities.flush();
            var token = publication.write(caller.id());
            retryable.ifPresent(one -> answers.keep(one, answer, token));
            waypoints.reached(Waypoint.BEFORE_COMMIT);
            return new Change(answer, token);
        });
        waypoints.reached(Waypoint.AFTER_COMMIT);
        change.token.ifPresent(token -> {
            publication.wakeRelay();
            request.response().putHeader(ConsistencyTokens.HEADER, token);
        });
        return change.answer;
    }

    private record Change(@Nullable Object answer, Optional<String> token) {}
}
