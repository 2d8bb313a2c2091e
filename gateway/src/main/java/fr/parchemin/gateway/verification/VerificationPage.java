package fr.parchemin.gateway.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.language.Language;
import fr.parchemin.gateway.page.Page;
import fr.parchemin.gateway.page.PublicPage;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
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
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows whether a certificate is valid, was revoked, or does not exist. */
@Singleton
final class VerificationPage {
    private final Upstreams upstreams;
    private final PublicPage mount;
    private final Template page;
    private final ObjectMapper json;

    VerificationPage(
            Upstreams upstreams, PublicPage mount, @Location("verification.html") Template page, ObjectMapper json) {
        this.upstreams = upstreams;
        this.mount = mount;
        this.page = page;
        this.json = json;
    }

    void mount(@Observes Router router) {
        mount.at(router, "/verify/:code", this::show);
    }

    private Future<Void> show(RoutingContext context) {
        String code = URLEncoder.encode(context.pathParam("code"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        // A name stands on it, and a search engine must not collect names.
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Robots-Tag", "noindex, nofollow");
        return upstreams
                .ask(upstreams
                        .to(Service.JURY)
                        .setURI("/v1/verifications/" + code)
                        .putHeader("Accept", "application/json"))
                .map(reply -> Outcome.of(reply, json))
                .otherwise(Outcome.UNANSWERED)
                .compose(outcome -> Page.isWantedAsJson(context) ? outcome.asJson(context) : send(context, outcome));
    }

    private Future<Void> send(RoutingContext context, Outcome outcome) {
        Language language = Language.askedFor(context);
        context.response().setStatusCode(outcome.status()).putHeader("Content-Language", language.tag());
        if (outcome.kind() == Outcome.Kind.UNANSWERED) {
            context.response().putHeader("Retry-After", "1");
        }
        return Page.send(context, filled(language, outcome));
    }

    private TemplateInstance filled(Language language, Outcome outcome) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.region());
        var verification = outcome.verification();
        var texts = Page.texts(language);
        return page.data("language", language.tag())
                .data("texts", texts)
                .data("headline", texts.get(outcome.headline()))
                .data("outcome", outcome.kind().name())
                .data("of", verification)
                .data("issuedOn", verification == null ? "" : dates.format(verification.issuedOn()))
                .data(
                        "revokedOn",
                        verification == null || verification.revokedOn() == null
                                ? ""
                                : dates.format(verification.revokedOn()));
    }
}
