package fr.parchemin.gateway.violation;

import fr.parchemin.gateway.violation.cycle.Round;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.handler.HttpException;
import java.time.Instant;

/** Breaks every rule once. */
public final class Violations {
    private Violations() {}

    static Instant ownClock() {
        return Instant.now();
    }

    static HttpClient ownClient(Vertx vertx) {
        return vertx.createHttpClient();
    }

    static void waits() throws InterruptedException {
        Thread.sleep(1);
    }

    static RuntimeException ownRefusal() {
        return new HttpException(418);
    }

    public static Class<?> goesRound() {
        return Round.class;
    }
}
