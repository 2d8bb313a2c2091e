package fr.parchemin.kit.wire;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Chooses the form of the answer, and leaves nothing for the framework to choose: it would answer what nobody offered. */
class Negotiation {

    private final Routes routes;
    private final RoutingContext request;

    Negotiation(Routes routes, RoutingContext request) {
        this.routes = routes;
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true, priority = ReadableAddress.FIRST + 2)
    void choose() {
        var headers = request.request().headers();
        var accept = String.join(",", headers.getAll(HttpHeaders.ACCEPT));
        routes.at(request.normalizedPath(), request.request().method().name())
                .map(Route::produces)
                .filter(offered -> !offered.isEmpty())
                .ifPresent(offered -> headers.set(
                        HttpHeaders.ACCEPT,
                        accept.isBlank() ? offered.getFirst().toString() : best(offered, accept)));
    }

    /** Of two that are wanted alike the first one offered. */
    private static String best(List<MediaType> offered, String accept) {
        var accepted = MediaRange.of(accept);
        return offered.stream()
                .filter(type -> MediaRange.quality(accepted, type) > 0)
                .sorted(Comparator.comparingDouble((MediaType type) -> MediaRange.quality(accepted, type))
                        .reversed())
                .findFirst()
                .orElseThrow(NotAcceptableException::new)
                .toString();
    }
}
