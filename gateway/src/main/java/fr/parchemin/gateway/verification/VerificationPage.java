package fr.parchemin.gateway.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.page.Page;
import fr.parchemin.gateway.page.PublicPage;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
import fr.parchemin.web.problem.Language;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Shows whether a certificate is valid, was revoked, or does not exist. */
@Singleton
final class VerificationPage {
    private static final int SEE_OTHER = 303;
    private static final String STYLE_AND_OWN_FORM = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Upstreams upstreams;
    private final Register register;
    private final PublicPage mount;
    private final Template page;
    private final ObjectMapper json;

    VerificationPage(
            Upstreams upstreams,
            Register register,
            PublicPage mount,
            @Location("verification.html") Template page,
            ObjectMapper json) {
        this.upstreams = upstreams;
        this.register = register;
        this.mount = mount;
        this.page = page;
        this.json = json;
    }

    void mount(@Observes Router router) {
        mount.at(router, "/verify", this::ask);
        mount.at(router, "/verify/:code", this::show);
    }

    /** The empty form, or, once it is filled in, on to the address that a certificate bears. */
    private Future<Void> ask(RoutingContext context) {
        String typed = TypedCode.in(context.request().getParam("code", ""));
        prepare(context);
        if (typed.isEmpty()) {
            return send(context, Outcome.NOT_ASKED);
        }
        Language language = Language.of(context);
        return context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(HttpHeaders.LOCATION, "/verify/" + encoded(typed) + "?lang=" + language.tag())
                .end();
    }

    private Future<Void> show(RoutingContext context) {
        prepare(context);
        return upstreams
                .ask(upstreams
                        .to(Service.JURY)
                        .setURI("/v1/verifications/" + encoded(context.pathParam("code")))
                        .putHeader("Accept", "application/json"))
                .map(reply -> Outcome.of(reply, json))
                .otherwise(Outcome.UNANSWERED)
                .compose(outcome -> Page.isWantedAsJson(context) ? outcome.asJson(context) : send(context, outcome));
    }

    /** A name stands on it, and a search engine must not collect names. Its only form leads back to it. */
    private static void prepare(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Robots-Tag", "noindex, nofollow")
                .putHeader("Content-Security-Policy", STYLE_AND_OWN_FORM);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Future<Void> send(RoutingContext context, Outcome outcome) {
        Language language = Language.of(context);
        context.response().setStatusCode(outcome.status()).putHeader("Content-Language", language.tag());
        if (outcome.kind() == Outcome.Kind.UNANSWERED) {
            context.response().putHeader("Retry-After", "1");
        }
        return Page.send(context, filled(language, outcome));
    }

    private TemplateInstance filled(Language language, Outcome outcome) {
        var verification = outcome.verification();
        var texts = Page.texts(language);
        var filled = page.data("language", language.tag())
                .data("texts", texts)
                .data("headline", texts.get(outcome.headline()))
                .data("kicker", texts.get(outcome.isOfBloc() ? "verify_bloc_title" : "verify_title"))
                .data("outcome", outcome.kind().name())
                .data("of", verification)
                .data("registered", null);
        if (verification == null) {
            return filled.data("issuedOn", "").data("revokedOn", "");
        }
        LocalDate revokedOn = verification.revokedOn();
        return filled.data(
                        "registered",
                        register.of(verification.certification().code()).orElse(null))
                .data("issuedOn", new LongDate(verification.issuedOn()).in(language))
                .data("revokedOn", revokedOn == null ? "" : new LongDate(revokedOn).in(language));
    }
}
