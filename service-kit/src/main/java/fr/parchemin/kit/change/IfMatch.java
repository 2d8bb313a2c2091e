package fr.parchemin.kit.change;

import fr.parchemin.kit.problem.StoreRefusal.StaleVersion;
import fr.parchemin.web.problem.Refused;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The version the client believes it changes. */
@ApplicationScoped
public class IfMatch {

    public static final String HEADER = "If-Match";

    private static final String NONE_HEADER = "If-None-Match";

    private final RoutingContext request;

    IfMatch(RoutingContext request) {
        this.request = request;
    }

    /** Refuses a change without the header (428) or of another version than the current one (412). */
    public void requires(long version) {
        if (stated() == null) {
            throw new Refused(new IfMatchMissing());
        }
        requiresIfStated(version);
    }

    /** For the few changes that need not say which version they change. */
    public void requiresIfStated(long version) {
        var header = stated();
        if (header != null && !header.strip().equals("*") && !EntityTag.anyIsOfVersion(header, version)) {
            throw new Refused(new StaleVersion());
        }
    }

    /** A header that names a version cannot be of what does not exist yet. */
    public void refusesNothingThere() {
        if (stated() != null) {
            throw new Refused(new StaleVersion());
        }
    }

    /** The client wants to create, and to change nothing that exists. */
    public boolean wantsNone() {
        var header = request.request().getHeader(NONE_HEADER);
        return header != null && header.strip().equals("*");
    }

    private @Nullable String stated() {
        return request.request().getHeader(HEADER);
    }
}
