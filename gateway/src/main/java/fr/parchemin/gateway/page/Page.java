package fr.parchemin.gateway.page;

import fr.parchemin.web.problem.Language;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes one page, with the content policy it needs and no more. */
public final class Page {
    private static final String STYLE_ONLY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String OWN_SCRIPTS =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                    + "font-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Pattern HTML = Pattern.compile("text/(html|\\*)|\\*/\\*");
    private static final Pattern JSON = Pattern.compile("application/(json|\\*)");

    private Page() {}

    public static boolean isWantedAsJson(RoutingContext context) {
        return context.parsedHeaders().accept().stream()
                .filter(accepted -> accepted.weight() > 0)
                .map(accepted -> accepted.rawValue().toLowerCase(Locale.ROOT))
                .filter(range ->
                        HTML.matcher(range).lookingAt() || JSON.matcher(range).lookingAt())
                .findFirst()
                .filter(range -> JSON.matcher(range).lookingAt())
                .isPresent();
    }

    public static Map<String, String> texts(Language language) {
        return language.allTexts("pages");
    }

    public static void allowScripts(RoutingContext context) {
        context.response().putHeader("Content-Security-Policy", OWN_SCRIPTS);
    }

    public static Future<Void> send(RoutingContext context, TemplateInstance page) {
        if (!context.response().headers().contains("Content-Security-Policy")) {
            context.response().putHeader("Content-Security-Policy", STYLE_ONLY);
        }
        negotiated(context)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader("Content-Language", Language.of(context).tag());
        return context.response().end(page.render());
    }

    public static Future<Void> sendJson(RoutingContext context, String json) {
        negotiated(context).putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        return context.response().end(json);
    }

    private static HttpServerResponse negotiated(RoutingContext context) {
        if (!context.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        return context.response().putHeader(HttpHeaders.VARY, "Accept, Accept-Language");
    }
}
