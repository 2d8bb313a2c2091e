package fr.parchemin.gateway.token;

import fr.parchemin.gateway.edge.PublicPaths;
import fr.parchemin.gateway.problem.Browser;
import fr.parchemin.gateway.problem.ProblemAnswers;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.web.problem.RequestRefusal.Forbidden;
import fr.parchemin.web.problem.RequestRefusal.NotFound;
import fr.parchemin.web.problem.RequestRefusal.Unauthenticated;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** Nobody passes without a valid token, except to the public paths; what they may do there the services decide. */
@Singleton
final class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final int AFTER_AUTHENTICATION = 50;
    private static final String OWN_INSIDES = "/q/";
    private static final Set<String> READ_THE_INSIDES = Set.of("auditor", "operator");

    private final ProblemAnswers problems;

    TokenCheck(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        if (PublicPaths.contain(context.normalizedPath())) {
            context.next();
            return;
        }
        int presented =
                context.request().headers().getAll(HttpHeaders.AUTHORIZATION).size();
        if (presented == 0 && leadsNowhere(context)) {
            problems.answer(context, new NotFound());
            return;
        }
        if (presented != 1) {
            problems.answer(context, presented == 0 ? Unauthenticated.withoutToken() : Unauthenticated.withBadToken());
            return;
        }
        Context origin = context.vertx().getOrCreateContext();
        BiConsumer<RoutingContext, Throwable> refusal =
                (asking, failure) -> origin.runOnContext(ignored -> refuse(asking, failure));
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusal);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .emitOn(command -> origin.runOnContext(ignored -> command.run()))
                .subscribe()
                .with(caller -> admit(context, caller), alreadyRefused -> {});
    }

    /** A mistyped page, to somebody who has no token to send. */
    private static boolean leadsNowhere(RoutingContext context) {
        return Browser.shows(context)
                && !context.normalizedPath().startsWith(OWN_INSIDES)
                && Arrays.stream(Service.values()).noneMatch(service -> service.owns(context.normalizedPath()));
    }

    private void admit(RoutingContext context, SecurityIdentity caller) {
        if (caller.isAnonymous()) {
            problems.answer(context, Unauthenticated.withBadToken());
        } else if (context.normalizedPath().startsWith(OWN_INSIDES)
                && Collections.disjoint(caller.getRoles(), READ_THE_INSIDES)) {
            problems.answer(context, new Forbidden());
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, Throwable failure) {
        LOG.debugf(failure, "token refused");
        problems.answer(context, keysCannotBeHad(failure) ? new Unavailable() : Unauthenticated.withBadToken());
    }

    private static boolean keysCannotBeHad(Throwable failure) {
        return failure instanceof OIDCException;
    }
}
