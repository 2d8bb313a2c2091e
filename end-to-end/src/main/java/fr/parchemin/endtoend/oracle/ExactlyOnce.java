package fr.parchemin.endtoend.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was acknowledged stands in its owner's table once, and beside it stands nothing that nobody was told of. */
public final class ExactlyOnce {

    private static final int SHOWN = 5;

    private ExactlyOnce() {}

    public static List<String> objections(String what, Collection<String> acknowledged, Collection<String> found) {
        Map<String, Long> told = counts(acknowledged);
        Map<String, Long> there = counts(found);
        TreeSet<String> all = new TreeSet<>(told.keySet());
        all.addAll(there.keySet());
        List<String> objections = new ArrayList<>();
        for (String one : all) {
            long rows = there.getOrDefault(one, 0L);
            if (!told.containsKey(one)) {
                objections.add(what + " " + one + " was never acknowledged");
            } else if (told.getOrDefault(one, 0L) > 1) {
                objections.add(what + " " + one + " was acknowledged as two");
            } else if (rows != 1) {
                objections.add(what + " " + one + " is there " + rows + " times");
            }
        }
        return objections.stream().limit(SHOWN).toList();
    }

    /** Rows that say the same as another one. */
    public static List<String> doubled(String what, Collection<String> contents) {
        return counts(contents).entrySet().stream()
                .filter(content -> content.getValue() > 1)
                .map(content -> content.getValue() + " times the same " + what + ": " + content.getKey())
                .limit(SHOWN)
                .toList();
    }

    private static Map<String, Long> counts(Collection<String> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
