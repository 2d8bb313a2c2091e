package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.Tally;
import java.util.List;
import java.util.stream.Stream;

/** What a load measured, and whether it counts. */
record Verdict(boolean complete, List<String> objections) {

    static Verdict on(boolean complete, Stream<List<String>> objections) {
        return new Verdict(complete, objections.flatMap(List::stream).toList());
    }

    /** True when every answer was the one expected and nothing disagrees. */
    boolean print(Tally tally, String right) {
        tally.percentiles().forEach((operation, times) -> System.out.printf("  %-22s %s%n", operation, times));
        System.out.println("  answers: " + tally.summary());
        objections.forEach(objection -> System.out.println("  WRONG: " + objection));
        boolean counts = complete && objections.isEmpty();
        System.out.println("  " + (counts ? right : "void"));
        return counts;
    }
}
