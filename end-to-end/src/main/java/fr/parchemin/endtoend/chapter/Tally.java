package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.platform.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** How long each operation took, what it made, how often each answer came, and every answer that was wrong. */
public final class Tally {

    private final ConcurrentMap<String, Queue<Double>> millisByOperation = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Queue<String>> madeByOperation = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    void took(String operation, double millis) {
        millisByOperation
                .computeIfAbsent(operation, first -> new ConcurrentLinkedQueue<>())
                .add(millis);
    }

    void answered(String kind) {
        answers.computeIfAbsent(kind, first -> new LongAdder()).increment();
    }

    void made(String operation, String id) {
        madeByOperation
                .computeIfAbsent(operation, first -> new ConcurrentLinkedQueue<>())
                .add(id);
    }

    /** The ids of all that was acknowledged as made by the operation. */
    public List<String> madeBy(String operation) {
        return List.copyOf(madeByOperation.getOrDefault(operation, new ConcurrentLinkedQueue<>()));
    }

    public void wrong(String sentence) {
        wrong.add(sentence);
    }

    public List<String> wrongAnswers() {
        return List.copyOf(wrong);
    }

    /** For instance {@code 200: 812, 409 not-yet-known: 3, none: 2}. */
    public String summary() {
        List<String> counts = new ArrayList<>();
        new TreeMap<>(answers).forEach((kind, count) -> counts.add(kind + ": " + count));
        return String.join(", ", counts);
    }

    /** Of the attempts that succeeded. */
    public Map<String, Percentiles> percentiles() {
        Map<String, Percentiles> percentiles = new TreeMap<>();
        millisByOperation.forEach(
                (operation, millis) -> percentiles.put(operation, Percentiles.ofMillis(List.copyOf(millis))));
        return percentiles;
    }
}
