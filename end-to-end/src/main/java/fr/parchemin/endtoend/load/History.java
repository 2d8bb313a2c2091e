package fr.parchemin.endtoend.load;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Every request and answer of a run, and every answer that was wrong. */
public final class History {

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    void wrong(String sentence) {
        wrong.add(sentence);
    }

    public Collection<String> wrongAnswers() {
        return List.copyOf(wrong);
    }

    public List<Attempt> changesBetween(Instant from, Instant to) {
        return attempts.stream()
                .filter(attempt -> !attempt.what().equals(CohortClient.LOOK))
                .filter(attempt ->
                        !attempt.sentAt().isBefore(from) && attempt.sentAt().isBefore(to))
                .toList();
    }

    public long acknowledgedBetween(Instant from, Instant to) {
        return changesBetween(from, to).stream().filter(Attempt::isAcknowledged).count();
    }

    /** How often each answer came, for instance {@code 200: 812, 503 unavailable: 3, none: 2}. */
    public String summary() {
        Map<String, Long> counts =
                attempts.stream().collect(Collectors.groupingBy(History::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String kind(Attempt attempt) {
        return attempt.status() == Attempt.NO_ANSWER ? "none" : (attempt.status() + " " + attempt.code()).strip();
    }
}
