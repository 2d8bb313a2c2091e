package fr.parchemin.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Behind a proxy that ends TLS the gateway itself speaks plain HTTP, and browsers are told all the same to insist on TLS. */
@Singleton
final class StrictTransport {
    /** Before {@link Arrival}: a refusal carries it too. */
    private static final int BEFORE_ALL_OTHERS = 3_000;

    private final boolean behindTls;

    StrictTransport(@ConfigProperty(name = "parchemin.behind-tls") boolean behindTls) {
        this.behindTls = behindTls;
    }

    void register(@Observes Filters filters) {
        if (behindTls) {
            filters.register(StrictTransport::insist, BEFORE_ALL_OTHERS);
        }
    }

    private static void insist(RoutingContext context) {
        context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        context.next();
    }
}
