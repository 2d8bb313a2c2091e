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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a client reads of a refusal: four texts in each language, and the status that it is answered with. */
public final class RefusalTexts {

    private static final List<String> PARTS = List.of("title", "detail", "cause", "remedy");

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final List<String> bundles;

    public RefusalTexts(String bundle) {
        bundles = List.of("/" + bundle + ".properties", "/" + bundle + "_fr.properties");
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
    public List<String> missing(List<Class<? extends Refusal>> refusals) {
        var missing = new ArrayList<String>(violationsInOneLanguage());
        for (var bundle : bundles) {
            var texts = texts(bundle);
            for (var type : refusals) {
                var refusal = any(type);
                for (var part : PARTS) {
                    if (!texts.containsKey(refusal.code() + "." + part)) {
                        missing.add(bundle + " " + refusal.code() + "." + part);
                    }
                }
                var status = String.valueOf(refusal.status());
                if (bundle.equals(bundles.getFirst()) && !status.equals(texts.get(refusal.code() + ".status"))) {
                    missing.add(bundle + " " + refusal.code() + ".status=" + status);
                }
            }
        }
        return missing;
    }

    /** Each text that is no sentence, names what is no fact, or is left untranslated, by its file and key. */
    public List<String> wrong(List<Class<? extends Refusal>> refusals) {
        var wrong = new ArrayList<String>();
        for (var type : refusals) {
            var code = any(type).code();
            for (var bundle : bundles) {
                for (var part : PARTS) {
                    var text = texts(bundle).getProperty(code + "." + part, "");
                    var facts = part.equals("detail") ? factsOf(type) : Set.<String>of();
                    if (!(part.equals("title") ? !text.isBlank() : text.endsWith("."))
                            || !facts.containsAll(named(text))) {
                        wrong.add(bundle + " " + code + "." + part);
                    }
                }
            }
            var titles = bundles.stream()
                    .map(bundle -> texts(bundle).getProperty(code + ".title", ""))
                    .collect(Collectors.toSet());
            if (titles.size() < bundles.size()) {
                wrong.add(code + ".title is the same in both languages");
            }
        }
        return wrong;
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
        var all = bundles.stream()
                .flatMap(bundle -> texts(bundle).stringPropertyNames().stream())
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
    public List<String> orphaned(List<Class<? extends Refusal>> refusals) {
        var codes = refusals.stream().map(type -> any(type).code()).toList();
        var orphaned = new ArrayList<String>();
        for (var bundle : bundles) {
            texts(bundle).stringPropertyNames().stream()
                    .filter(key -> !isOfViolation(key))
                    .filter(key -> codes.stream().noneMatch(code -> explains(key, code)))
                    .sorted()
                    .forEach(key -> orphaned.add(bundle + " " + key));
        }
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

    private static Properties texts(String bundle) {
        try (var file = Objects.requireNonNull(RefusalTexts.class.getResourceAsStream(bundle), bundle)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
