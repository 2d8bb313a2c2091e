package fr.parchemin.gateway.language;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** English unless the caller prefers French. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    FRENCH(Locale.FRENCH);

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public static Language of(RoutingContext context) {
        return preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.FRENCH.equals(best) ? FRENCH : ENGLISH;
        } catch (IllegalArgumentException notALanguageRange) {
            return ENGLISH;
        }
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    public ResourceBundle texts(String bundle) {
        return ResourceBundle.getBundle(bundle, locale, Language.class.getClassLoader());
    }
}
