package fr.parchemin.assessment.certification;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a rule comes from: the sheet, the law with its article and first day, or our own choice. */
@Schema(name = "RuleSource")
public record Source(
        Kind kind,
        @Schema(nullable = true) @Nullable String reference,
        @Schema(nullable = true) @Nullable LocalDate applicableFrom) {

    @Schema(name = "RuleSourceKind")
    public enum Kind {
        SHEET,
        LAW,
        DEFAULT
    }

    public Source {
        Require.that(
                kind != Kind.LAW || (reference != null && applicableFrom != null),
                "a source in the law states its reference and applicableFrom");
    }

    /** The sources, when they name exactly the rules of this record. */
    static Map<String, Source> ofEveryRule(Class<? extends Record> rules, Map<String, Source> sources) {
        Set<String> named = new TreeSet<>();
        for (RecordComponent rule : componentsOf(rules)) {
            if (!rule.getName().equals("sources") && !bringsItsOwn(rule.getType())) {
                named.add(rule.getName());
            }
        }
        Require.that(
                sources.keySet().equals(named),
                "sources names %s, the rules are %s".formatted(new TreeSet<>(sources.keySet()), named));
        return Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    private static boolean bringsItsOwn(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(componentsOf(type))
                        .anyMatch(component -> component.getName().equals("sources"));
    }

    @SuppressWarnings("NullAway") // null only for a class that is no record
    private static RecordComponent[] componentsOf(Class<?> type) {
        return type.getRecordComponents();
    }
}
