package fr.parchemin.web.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.parchemin.web.problem.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client reads of a refusal: four texts in each language, and the status that it is answered with. */
public final class RefusalTexts {

    private static final List<String> PARTS = List.of("title", "detail", "cause", "remedy");

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    /** By file, the English one first. */
    private final SequencedMap<String, Properties> bundles = new LinkedHashMap<>();

    public RefusalTexts(String bundle) {
        for (var file : List.of("/" + bundle + ".properties", "/" + bundle + "_fr.properties")) {
            bundles.put(file, read(file));
        }
    }

    /** All that is wrong with the texts of these refusals, and of no others. */
    public List<String> flaws(List<Class<? extends Refusal>> refusals) {
        return Stream.of(missing(refusals), wrong(refusals), orphaned(refusals))
                .flatMap(List::stream)
                .toList();
    }

    /** Every refusal in or below the packages, tests left out. */
    public static List<Class<? extends Refusal>> in(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(one -> one.isAssignableTo(Refusal.class) && one.isRecord())
                        .<Class<? extends Refusal>>map(RefusalTexts::loaded)
                        .toList();
    }

    /** Each text that is missing, by its file and key. */
    List<String> missing(List<Class<? extends Refusal>> refusals) {
        var missing = new ArrayList<String>(violationsInOneLanguage());
        bundles.forEach((file, texts) -> refusals.forEach(type -> PARTS.stream()
                .map(part -> any(type).code() + "." + part)
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> missing.add(file + " " + key))));
        var english = bundles.firstEntry();
        for (var type : refusals) {
            var refusal = any(type);
            var key = refusal.code() + ".status";
            if (!String.valueOf(refusal.status()).equals(english.getValue().get(key))) {
                missing.add(english.getKey() + " " + key + "=" + refusal.status());
            }
        }
        return missing;
    }

    /** Each text that is no sentence, names what is no fact, or is left untranslated, by its file and key. */
    List<String> wrong(List<Class<? extends Refusal>> refusals) {
        var wrong = new ArrayList<String>();
        for (var type : refusals) {
            var code = any(type).code();
            bundles.forEach((file, texts) -> PARTS.stream()
                    .filter(part -> !reads(part, texts.getProperty(code + "." + part, ""), type))
                    .forEach(part -> wrong.add(file + " " + code + "." + part)));
            var titles = bundles.values().stream()
                    .map(texts -> texts.getProperty(code + ".title", ""))
                    .collect(Collectors.toSet());
            if (titles.size() < bundles.size()) {
                wrong.add(code + ".title is the same in both languages");
            }
        }
        return wrong;
    }

    /** A title is a few words, all else sentences; the detail alone tells facts. */
    private static boolean reads(String part, String text, Class<? extends Refusal> type) {
        return switch (part) {
            case "title" -> !text.isBlank() && named(text).isEmpty();
            case "detail" -> text.endsWith(".") && factsOf(type).containsAll(named(text));
            default -> text.endsWith(".") && named(text).isEmpty();
        };
    }

    private static Set<String> factsOf(Class<? extends Refusal> type) {
        return Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> named(String text) {
        return FACT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Each text of a violation that only one of the languages has, by its key. */
    private List<String> violationsInOneLanguage() {
        var all = bundles.values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .filter(RefusalTexts::isOfViolation)
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        return all.entrySet().stream()
                .filter(key -> key.getValue() < bundles.size())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isOfViolation(String key) {
        return key.startsWith("violation.");
    }

    /** Each key that explains none of them, by its file: left behind by a refusal that is no more, or no key at all. */
    List<String> orphaned(List<Class<? extends Refusal>> refusals) {
        var codes = refusals.stream().map(type -> any(type).code()).toList();
        var orphaned = new ArrayList<String>();
        bundles.forEach((file, texts) -> texts.stringPropertyNames().stream()
                .filter(key -> !isOfViolation(key))
                .filter(key -> codes.stream().noneMatch(code -> explains(key, code)))
                .sorted()
                .forEach(key -> orphaned.add(file + " " + key)));
        return orphaned;
    }

    private static boolean explains(String key, String code) {
        return key.equals(code + ".status") || PARTS.stream().anyMatch(part -> key.equals(code + "." + part));
    }

    private static Class<? extends Refusal> loaded(JavaClass found) {
        return found.reflect().asSubclass(Refusal.class);
    }

    /** Its code does not depend on its facts. */
    private static Refusal any(Class<? extends Refusal> type) {
        try {
            var facts = Objects.requireNonNull(type.getRecordComponents());
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(facts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(facts).map(fact -> nothing(fact.getType())).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }

    private static Properties read(String bundle) {
        try (var file = Objects.requireNonNull(RefusalTexts.class.getResourceAsStream(bundle), bundle)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
