package fr.parchemin.kit.wire;

import fr.parchemin.kit.change.MergePatch;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A known address refuses the methods it does not have as such, and OPTIONS lists those it has. */
class AllowedMethods {

    private static final int NOT_ALLOWED = 405;
    private static final Set<Integer> ABOUT_FORMS = Set.of(NOT_ALLOWED, 415);

    private final Routes routes;
    private final RoutingContext request;

    AllowedMethods(Routes routes, RoutingContext request) {
        this.routes = routes;
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true, priority = ReadableAddress.FIRST + 1)
    Optional<RestResponse<Void>> check() {
        var methods = routes.methodsAt(request.normalizedPath());
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        if (!methods.contains(method())) {
            throw new NotAllowedException(header(methods));
        }
        return method().equals("OPTIONS")
                ? Optional.of(RestResponse.ResponseBuilder.<Void>noContent()
                        .header("Allow", header(methods))
                        .build())
                : Optional.empty();
    }

    @ServerResponseFilter
    void describe(ContainerResponseContext answer) {
        var methods = routes.methodsAt(request.normalizedPath());
        if (methods.isEmpty()) {
            return;
        }
        if (answer.getStatus() == NOT_ALLOWED) {
            answer.getHeaders().putSingle("Allow", header(methods));
        }
        if (methods.contains("PATCH") && (method().equals("OPTIONS") || ABOUT_FORMS.contains(answer.getStatus()))) {
            answer.getHeaders().putSingle("Accept-Patch", MergePatch.MEDIA_TYPE);
        }
    }

    private String method() {
        return request.request().method().name();
    }

    private static String header(SortedSet<String> methods) {
        return String.join(", ", methods);
    }
}
