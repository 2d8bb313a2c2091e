package fr.parchemin.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** French or English, as the request accepts; English unless it says so. */
@ApplicationScoped
public class CallersLanguage {

    private final RoutingContext request;

    CallersLanguage(RoutingContext request) {
        this.request = request;
    }

    public Locale locale() {
        return of(request.request().getHeader("Accept-Language"));
    }

    static Locale of(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(accepted), ProblemTexts.LOCALES);
            return match == null ? Locale.ENGLISH : match;
        } catch (IllegalArgumentException notALanguage) {
            return Locale.ENGLISH;
        }
    }
}
