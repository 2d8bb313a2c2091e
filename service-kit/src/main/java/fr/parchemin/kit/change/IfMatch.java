package fr.parchemin.kit.change;

import fr.parchemin.kit.problem.Refused;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The version the client believes it changes. */
@ApplicationScoped
public class IfMatch {

    public static final String HEADER = "If-Match";

    private final RoutingContext request;

    IfMatch(RoutingContext request) {
        this.request = request;
    }

    /** Refuses a change without the header (428) or of another version than the current one (412). */
    public void requires(long version) {
        var header = request.request().getHeader(HEADER);
        if (header == null) {
            throw new Refused(new IfMatchMissing());
        }
        if (!header.strip().equals("*") && !EntityTag.anyIsOfVersion(header, version)) {
            throw new Refused(new StaleVersion());
        }
    }
}
