package fr.parchemin.gateway.language;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** English unless the caller prefers French. */
public enum Language {
    ENGLISH(Locale.ENGLISH, Locale.UK),
    FRENCH(Locale.FRENCH, Locale.FRANCE);

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Locale locale;
    private final Locale region;

    Language(Locale locale, Locale region) {
        this.locale = locale;
        this.region = region;
    }

    public static Language of(RoutingContext context) {
        return preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** A person may ask for the other language by a link: {@code ?lang=fr}. */
    public static Language askedFor(RoutingContext context) {
        String asked = context.request().getParam("lang");
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .orElseGet(() -> of(context));
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

    /** Where its dates are written as here. */
    public Locale region() {
        return region;
    }

    public ResourceBundle texts(String bundle) {
        return ResourceBundle.getBundle(bundle, locale, Language.class.getClassLoader());
    }
}
