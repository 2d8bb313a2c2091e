package fr.parchemin.web.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
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

    /** On pages a person may ask for the other language by a link, {@code ?lang=fr}; the API knows no such parameter. */
    public static Language of(RoutingContext context) {
        return Arrays.stream(values())
                .filter(language -> !isOfTheApi(context)
                        && language.isAskedBy(context.request().query()))
                .findFirst()
                .orElseGet(() -> preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static boolean isOfTheApi(RoutingContext context) {
        String path = context.request().path();
        return path != null && path.startsWith("/v1/");
    }

    /** As it stands: a query that cannot be decoded asks for nothing. */
    private boolean isAskedBy(@Nullable String query) {
        return query != null && Arrays.asList(query.split("&", -1)).contains("lang=" + tag());
    }

    public static Language preferredBy(@Nullable String acceptLanguage) {
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

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** Where its dates are written as here. */
    public Locale region() {
        return region;
    }

    public Map<String, String> allTexts(String bundle) {
        ResourceBundle texts = texts(bundle);
        return texts.keySet().stream().collect(Collectors.toMap(key -> key, texts::getString));
    }

    public ResourceBundle texts(String bundle) {
        // The plain file is the English one: the machine's own language must not come between.
        return ResourceBundle.getBundle(
                bundle,
                locale,
                Language.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
