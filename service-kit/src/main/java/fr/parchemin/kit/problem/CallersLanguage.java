package fr.parchemin.kit.problem;

import fr.parchemin.web.problem.Language;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** French or English, as the request accepts; English unless it says so. */
@ApplicationScoped
public class CallersLanguage {

    private final RoutingContext request;

    CallersLanguage(RoutingContext request) {
        this.request = request;
    }

    public Language get() {
        return of(request);
    }

    static Language of(RoutingContext request) {
        return Language.preferredBy(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
