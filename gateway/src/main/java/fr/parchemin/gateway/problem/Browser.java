package fr.parchemin.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody who looks at an address in a browser is shown a page; the API speaks to programs alone. */
public final class Browser {
    static final String STYLE_ONLY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Pattern NOT_WANTED = Pattern.compile(";\\s*q=0(?:\\.0*)?\\s*$");
    private static final String API = "/v1/";

    private Browser() {}

    /** Browsers name HTML first, programs do not name it at all. */
    public static boolean shows(RoutingContext context) {
        HttpMethod method = context.request().method();
        String path = context.request().path();
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && path != null
                && !path.startsWith(API)
                && accept != null
                && Arrays.stream(accept.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::trim)
                        .filter(range -> !NOT_WANTED.matcher(range).find())
                        .takeWhile(range -> !range.contains("json"))
                        .anyMatch(range -> range.equals("text/html")
                                || range.startsWith("text/html;")
                                || range.startsWith("application/xhtml+xml"));
    }
}
