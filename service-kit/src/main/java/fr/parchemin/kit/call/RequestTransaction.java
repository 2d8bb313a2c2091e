package fr.parchemin.kit.call;

import fr.parchemin.kit.consistency.ConsistencyToken;
import fr.parchemin.kit.consistency.Projections;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.fault.Waypoint;
import fr.parchemin.kit.fault.Waypoints;
import fr.parchemin.kit.relay.Relay;
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
    private static final String STATEMENT_TIMEOUT = "1500ms";

    private final RoutingContext request;
    private final Caller caller;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Relay relay;
    private final Projections projections;
    private final IdempotentAnswers answers;
    private final Waypoints waypoints;

    RequestTransaction(
            RoutingContext request,
            Caller caller,
            EntityManager entities,
            Outbox outbox,
            Relay relay,
            Projections projections,
            IdempotentAnswers answers,
            Waypoints waypoints) {
        this.request = request;
        this.caller = caller;
        this.entities = entities;
        this.outbox = outbox;
        this.relay = relay;
        this.projections = projections;
        this.answers = answers;
        this.waypoints = waypoints;
    }

    @Nullable Object answer(Object[] parameters, Callable<@Nullable Object> resource) {
        var reading = READS.contains(request.request().method());
        projections.catchUp(request.request().getHeader(ConsistencyToken.HEADER));
        return reading
                ? QuarkusTransaction.requiringNew().call(() -> {
                    openScope(true);
                    return resource.call();
                })
                : change(parameters, resource);
    }

    private @Nullable Object change(Object[] parameters, Callable<@Nullable Object> resource) {
        var retryable = Retryable.of(request, caller.id(), parameters);
        var change = QuarkusTransaction.requiringNew().call(() -> {
            openScope(false);
            retryable.ifPresent(answers::replayOrReserve);
            var answer = resource.call();
            // Flushed here, so that a lost race is refused as such and not as a failed commit.
            entities.flush();
            var token = ConsistencyToken.of(outbox.write());
            retryable.ifPresent(one -> answers.keep(one, answer, token));
            waypoints.reached(Waypoint.BEFORE_COMMIT);
            return new Change(answer, token);
        });
        waypoints.reached(Waypoint.AFTER_COMMIT);
        change.token.ifPresent(token -> {
            relay.wake();
            request.response().putHeader(ConsistencyToken.HEADER, token);
        });
        return change.answer;
    }

    /** The transaction's first statement: without it row-level security shows nothing. */
    private void openScope(boolean readOnly) {
        entities.createNativeQuery("select set_config('parchemin.scope', :scope, true),"
                        + " set_config('statement_timeout', :timeout, true),"
                        + " set_config('transaction_read_only', :readOnly, true)")
                .setParameter("scope", caller.scopeSetting())
                .setParameter("timeout", STATEMENT_TIMEOUT)
                .setParameter("readOnly", readOnly ? "on" : "off")
                .getSingleResult();
    }

    private record Change(@Nullable Object answer, Optional<String> token) {}
}
