package fr.parchemin.web.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Title, detail, cause and remedy of each code, in both languages. A service's own stand in its bundle {@code problems},
 * those of several in {@code shared-problems}.
 */
public final class ProblemTexts {

    private static final String VIOLATION = "violation.";
    private static final List<String> BUNDLES = List.of("problems", "shared-problems");

    private ProblemTexts() {}

    public static String text(String code, String part, Language language) {
        var key = code + "." + part;
        return find(key, language)
                .orElseThrow(
                        () -> new MissingResourceException("no text for " + key, ProblemTexts.class.getName(), key));
    }

    public static int status(String code) {
        return Integer.parseInt(text(code, "status", Language.ENGLISH));
    }

    /** All that this application explains. */
    public static Set<String> codes() {
        var codes = new TreeSet<String>();
        for (var bundle : BUNDLES) {
            Language.ENGLISH.texts(bundle).keySet().stream()
                    .filter(key -> key.endsWith(".title"))
                    .forEach(key -> codes.add(key.substring(0, key.length() - ".title".length())));
        }
        return codes;
    }

    public static boolean hasViolation(String code) {
        return find(VIOLATION + code, Language.ENGLISH).isPresent();
    }

    static String detail(String code, Language language, Map<String, Object> facts) {
        return filled(text(code, "detail", language), facts);
    }

    static String message(Violation violation, Language language) {
        return filled(find(VIOLATION + violation.message(), language).orElse(violation.message()), violation.facts());
    }

    private static String inWords(@Nullable Object fact) {
        return fact instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(fact);
    }

    private static Optional<String> find(String key, Language language) {
        return BUNDLES.stream()
                .map(language::texts)
                .filter(texts -> texts.containsKey(key))
                .findFirst()
                .map(texts -> texts.getString(key));
    }

    private static String filled(String text, Map<String, Object> facts) {
        var filled = text;
        for (var fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", inWords(fact.getValue()));
        }
        return filled;
    }
}
