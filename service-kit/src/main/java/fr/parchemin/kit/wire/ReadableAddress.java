package fr.parchemin.kit.wire;

import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address in which something stands that no text can hold: it would find nothing, or something else. */
class ReadableAddress {

    static final int FIRST = 100;

    private static final Pattern AMPERSAND = Pattern.compile("&");
    private static final String CODE = "invalid-characters";
    private static final String TEXT = "unreadable-address";

    private final Routes routes;
    private final RoutingContext request;

    ReadableAddress(Routes routes, RoutingContext request) {
        this.routes = routes;
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true, priority = FIRST)
    void check() {
        var violations = new ArrayList<Violation>();
        var path = request.normalizedPath();
        if (path.contains(";")) {
            violations.add(new Violation("path", "", CODE, "semicolon"));
        }
        path(path, violations);
        var query = request.request().query();
        if (query != null && !query.isEmpty()) {
            query(query, violations);
        }
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
    }

    private void path(String path, List<Violation> violations) {
        var address = Route.segments(path);
        routes.at(path).stream().findFirst().ifPresent(route -> {
            for (int at = 0; at < address.size(); at++) {
                if (route.isParameter(at)
                        && PercentEncoded.text(address.get(at)).isEmpty()) {
                    violations.add(new Violation("path", route.nameOf(at), CODE, TEXT));
                }
            }
        });
    }

    private static void query(String query, List<Violation> violations) {
        AMPERSAND.splitAsStream(query).forEach(parameter -> {
            var equals = parameter.indexOf('=');
            var name = PercentEncoded.text(equals < 0 ? parameter : parameter.substring(0, equals));
            var value = PercentEncoded.text(equals < 0 ? "" : parameter.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                violations.add(new Violation("query", name.orElse(""), CODE, TEXT));
            }
        });
    }
}
