package fr.parchemin.web.token;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A realm that takes a question and never answers keeps nobody waiting: the client itself bounds only its connecting. */
@ApplicationScoped
@Unremovable
class RealmAnswersInTime implements OidcRequestFilter {

    private static final long ANSWER_MILLIS = 1_500;

    @Override
    public Uni<Void> filter(OidcRequestFilterContext asked) {
        asked.request().timeout(ANSWER_MILLIS);
        return Uni.createFrom().voidItem();
    }
}
