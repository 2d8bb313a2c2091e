package fr.parchemin.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** Title, detail, cause and remedy of each code, in English and French. A service's own stand in its bundle {@code problems}. */
@ApplicationScoped
class ProblemTexts {

    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final String VIOLATION = "violation.";
    private static final List<String> BUNDLES = List.of("problems", "kit-problems");

    String title(String code, Locale locale) {
        return text(code + ".title", locale);
    }

    String detail(String code, Locale locale, Map<String, Object> facts) {
        return filled(text(code + ".detail", locale), facts);
    }

    List<Violation.Told> told(List<Violation> violations, Locale locale) {
        return violations.stream()
                .map(one -> new Violation.Told(
                        one.in(),
                        one.field(),
                        one.code(),
                        filled(find(VIOLATION + one.message(), locale).orElse(one.message()), one.facts())))
                .toList();
    }

    boolean hasViolation(String code) {
        return find(VIOLATION + code, Locale.ENGLISH).isPresent();
    }

    String text(String key, Locale locale) {
        return find(key, locale)
                .orElseThrow(
                        () -> new MissingResourceException("no text for " + key, ProblemTexts.class.getName(), key));
    }

    private static Optional<String> find(String key, Locale locale) {
        return BUNDLES.stream()
                .map(bundle -> bundle(bundle, locale))
                .filter(texts -> texts.containsKey(key))
                .findFirst()
                .map(texts -> texts.getString(key));
    }

    private static String filled(String text, Map<String, Object> facts) {
        var filled = text;
        for (var fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return filled;
    }

    int status(String code) {
        return Integer.parseInt(text(code + ".status", Locale.ENGLISH));
    }

    Set<String> codes() {
        var codes = new TreeSet<String>();
        for (var bundle : BUNDLES) {
            bundle(bundle, Locale.ENGLISH).keySet().stream()
                    .filter(key -> key.endsWith(".title"))
                    .forEach(key -> codes.add(key.substring(0, key.length() - ".title".length())));
        }
        return codes;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        // The plain file is the English one: the machine's own language must not come between.
        return ResourceBundle.getBundle(
                name,
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
