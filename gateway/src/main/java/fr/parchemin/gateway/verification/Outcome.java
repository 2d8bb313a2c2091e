package fr.parchemin.gateway.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.page.Page;
import fr.parchemin.gateway.route.Upstreams.Reply;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.NotFound;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How the search for a code ended; what the jury service does not answer says nothing about the certificate. */
record Outcome(Kind kind, String body, @Nullable Verification verification) {
    static final Outcome UNANSWERED = new Outcome(Kind.UNANSWERED, "", null);
    static final Outcome NOT_ASKED = new Outcome(Kind.NOT_ASKED, "", null);

    enum Kind {
        VALID,
        REVOKED,
        UNKNOWN,
        UNANSWERED,
        /** Nobody has typed a code yet. */
        NOT_ASKED
    }

    static Outcome of(Reply reply, ObjectMapper json) {
        return switch (reply.status()) {
            case 200 -> read(reply.body().toString(StandardCharsets.UTF_8), json);
            case 400, 404 -> new Outcome(Kind.UNKNOWN, "", null);
            default -> UNANSWERED;
        };
    }

    private static Outcome read(String body, ObjectMapper json) {
        try {
            var verification = json.readValue(body, Verification.class);
            return new Outcome(
                    switch (verification.status()) {
                        case VALID -> Kind.VALID;
                        case REVOKED -> Kind.REVOKED;
                    },
                    body,
                    verification);
        } catch (JsonProcessingException notAnAnswer) {
            throw new UncheckedIOException(notAnAnswer);
        }
    }

    /** The text that says so, by its name. */
    String headline() {
        return switch (kind) {
            case VALID -> isOfBloc() ? "verify_bloc_valid" : "verify_valid";
            case REVOKED -> isOfBloc() ? "verify_bloc_revoked" : "verify_revoked";
            case UNKNOWN -> "verify_unknown";
            case UNANSWERED -> "verify_unanswered";
            case NOT_ASKED -> "verify_ask";
        };
    }

    boolean isOfBloc() {
        return verification != null && verification.bloc() != null;
    }

    int status() {
        return switch (kind) {
            case VALID, REVOKED, NOT_ASKED -> 200;
            case UNKNOWN -> 404;
            case UNANSWERED -> 503;
        };
    }

    Future<Void> asJson(RoutingContext context) {
        return switch (kind) {
            case VALID, REVOKED -> Page.sendJson(context, body);
            case UNKNOWN, NOT_ASKED -> Future.failedFuture(new Refused(new NotFound()));
            case UNANSWERED -> Future.failedFuture(new Refused(new Unavailable()));
        };
    }
}
