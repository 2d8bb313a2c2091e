package fr.parchemin.candidate.enrolment;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** French or English, as the request accepts; English unless it says so. */
@ApplicationScoped
class CallersLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final RoutingContext request;

    CallersLanguage(RoutingContext request) {
        this.request = request;
    }

    Locale locale() {
        var accepted = request.request().getHeader("Accept-Language");
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return match == null ? Locale.ENGLISH : match;
        } catch (IllegalArgumentException notALanguage) {
            return Locale.ENGLISH;
        }
    }
}
