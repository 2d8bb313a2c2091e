package fr.parchemin.endtoend.fault.input;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Many at once, of whom each asks when the answer before has come, and no sooner than the pace allows. */
final class Crowd {

    private static final String NONE = "none";
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int SHOWN = 20;

    private final int size;
    private final URI gateway;
    private final IntFunction<Call> calls;
    private final Duration pace;
    private final AtomicInteger turns = new AtomicInteger();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, Integer> objections = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Crowd(int size, URI gateway, IntFunction<Call> calls, Duration pace) {
        this.size = size;
        this.gateway = gateway;
        this.calls = calls;
        this.pace = pace;
    }

    void during(Runnable work) {
        Api api = new Api(gateway);
        try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < size; one++) {
                Duration first = pace.multipliedBy(one).dividedBy(size);
                strangers.execute(() -> ask(api, first));
            }
            try {
                work.run();
            } finally {
                stopping = true;
            }
        }
    }

    private void ask(Api api, Duration first) {
        Waiting.pause(first);
        long next = System.nanoTime();
        while (!stopping) {
            Call call = calls.apply(turns.getAndIncrement());
            try {
                Answer answer = api.attempt(call);
                statuses.merge(String.valueOf(answer.status()), 1, Integer::sum);
                if (answer.status() >= FIRST_SERVER_ERROR
                        && !(answer.status() == UNAVAILABLE
                                && !answer.header("Retry-After").isEmpty())) {
                    objections.merge(answer.status() + " to " + call.method() + " " + call.path(), 1, Integer::sum);
                }
            } catch (IOException none) {
                statuses.merge(NONE, 1, Integer::sum);
                objections.merge(none + " to " + call.method() + " " + call.path(), 1, Integer::sum);
            }
            next = Math.max(next + pace.toNanos(), System.nanoTime() - pace.toNanos());
            Waiting.pause(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
    }

    Map<String, Integer> statuses() {
        return statuses;
    }

    int answered() {
        return statuses.entrySet().stream()
                .filter(status -> !status.getKey().equals(NONE))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    List<String> serverErrors() {
        return statuses.keySet().stream()
                .filter(status -> status.equals(NONE) || status.startsWith("5"))
                .map(status -> status + ": " + statuses.get(status) + " times")
                .toList();
    }

    /** Other than what was asked for, 429 and 503 with a time to come again. */
    List<String> unexpected() {
        List<String> all = new ArrayList<>();
        objections.forEach((what, times) -> all.add(times + " times " + what));
        statuses.keySet().stream()
                .filter(status -> !List.of("200", "429", "503").contains(status))
                .forEach(status -> all.add(statuses.get(status) + " times " + status));
        return all.stream().limit(SHOWN).toList();
    }
}
