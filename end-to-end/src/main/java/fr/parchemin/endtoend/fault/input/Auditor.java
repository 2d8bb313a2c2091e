package fr.parchemin.endtoend.fault.input;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.platform.Percentiles;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one list after the other for some time. */
final class Auditor {

    private static final int NO_ANSWER = 0;
    private static final int OK = 200;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final List<String> WORK = List.of(
            "/v1/enrolments?limit=20",
            "/v1/campuses?limit=20",
            "/v1/jury-sessions?limit=20",
            "/v1/candidates?limit=20");

    private final Scene scene;
    private final Duration time;
    private final List<Double> millis = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Auditor(Scene scene, Duration time) {
        this.scene = scene;
        this.time = time;
    }

    void run() {
        Api gateway = new Api(scene.platform().gateway());
        long end = System.nanoTime() + time.toNanos();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            Call call = Call.get(WORK.get(turn % WORK.size())).as(scene.tokens().of("auditor"));
            long begin = System.nanoTime();
            statuses.merge(statusOf(gateway, call), 1, Integer::sum);
            millis.add((System.nanoTime() - begin) / 1e6);
            Waiting.pause(BETWEEN);
        }
    }

    Percentiles times() {
        return Percentiles.ofMillis(millis);
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    boolean wasServed() {
        return statuses.keySet().equals(Set.of(OK));
    }

    private static int statusOf(Api gateway, Call call) {
        try {
            return gateway.attempt(call).status();
        } catch (IOException none) {
            return NO_ANSWER;
        }
    }
}
