package fr.parchemin.endtoend.fault.input;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.platform.Percentiles;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Many who need no token ask for what is public, at a steady pace and as fast as they can, beside one who does his work. */
public final class Strangers implements Fault {

    private static final int CONNECTIONS = 150;
    private static final int A_SECOND = 200;
    private static final Duration ALONE = Duration.ofSeconds(15);
    private static final Duration BESIDE = Duration.ofSeconds(30);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final double AT_MOST_TIMES = 3;
    private static final double AT_MOST_MILLIS = 1_000;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final long SEED = 14_506;
    private static final List<String> WORK = List.of(
            "/v1/enrolments?limit=20",
            "/v1/campuses?limit=20",
            "/v1/jury-sessions?limit=20",
            "/v1/candidates?limit=20");

    @Override
    public String name() {
        return "strangers";
    }

    @Override
    public void inject(Scene scene, Report report) {
        URI gateway = scene.platform().gateway();
        report.title("%d connections of strangers to the public routes".formatted(CONNECTIONS));
        report.promise(
                "whoever works beside them gets no 5xx; %d requests a second slow them down less than %.0f times;"
                                .formatted(A_SECOND, AT_MOST_TIMES)
                        + " as many as are answered leave their median below %.0f ms".formatted(AT_MOST_MILLIS));
        report.check("a candidate's story has been told, to be verified", OddRequests.surprisesOfTheStory(scene));
        List<String> codes = codes(scene);
        report.check("there are certificates to be verified: " + codes.size(), !codes.isEmpty());

        Worker warm = new Worker(scene, WARM_UP);
        warm.run();
        Worker alone = new Worker(scene, ALONE);
        alone.run();
        report.figure("an auditor alone: " + alone.times());

        Crowd paced = new Crowd(
                gateway, stranger -> odd(stranger, codes), Duration.ofMillis(1_000L * CONNECTIONS / A_SECOND));
        Worker beside = new Worker(scene, BESIDE);
        paced.during(beside::run);
        report.figure("beside %.0f requests a second: %s; the strangers were answered %s"
                .formatted(paced.answered() / (double) BESIDE.toSeconds(), beside.times(), paced.statuses));
        report.check(
                "the strangers sent nearly %d a second".formatted(A_SECOND),
                paced.answered() >= 0.9 * A_SECOND * BESIDE.toSeconds());
        report.check("no 5xx for the auditor: " + beside.statuses, beside.hadNoServerError());
        report.check("no 5xx for the strangers", paced.serverErrors());
        report.check(
                "the auditor's median is %.1f times its own"
                        .formatted(beside.times().p50() / alone.times().p50()),
                beside.times().p50() < AT_MOST_TIMES * alone.times().p50());

        Crowd closed = new Crowd(gateway, stranger -> plain(stranger, codes), Duration.ZERO);
        Worker inTheRush = new Worker(scene, BESIDE);
        closed.during(inTheRush::run);
        report.figure("beside as many as are answered, %.0f a second: %s; the strangers were answered %s"
                .formatted(closed.answered() / (double) BESIDE.toSeconds(), inTheRush.times(), closed.statuses));
        report.check("no 5xx for the auditor: " + inTheRush.statuses, inTheRush.hadNoServerError());
        report.check(
                "the auditor's median is at most a second", inTheRush.times().p50() <= AT_MOST_MILLIS);
        report.check("the strangers were served, or told when to come again", closed.unexpected());
        scene.checkProjections(report);
    }

    private static List<String> codes(Scene scene) {
        List<String> codes = new ArrayList<>();
        new Api(scene.platform().gateway())
                .send(Call.get("/v1/certificates?limit=100").as(scene.tokens().of("auditor")))
                .json()
                .path("items")
                .forEach((JsonNode certificate) ->
                        codes.add(certificate.path("verificationCode").asText()));
        return codes;
    }

    /** What a browser asks for. */
    private static Call plain(int turn, List<String> codes) {
        return switch (turn % 5) {
            case 0 -> Call.get("/verify/" + codes.get(turn % codes.size()));
            case 1 -> Call.get("/openapi");
            case 2 -> Call.get("/docs");
            default -> Call.get("/v1/verifications/" + codes.get(turn % codes.size()));
        };
    }

    /** What nobody should ask for: invented headers, long paths, bodies where there are none. */
    private static Call odd(int turn, List<String> codes) {
        var random = new SplittableRandom(SEED + turn);
        Call call = plain(turn, codes);
        String text = Long.toHexString(random.nextLong()).repeat(1 + random.nextInt(200));
        return switch (random.nextInt(8)) {
            case 0 -> call.with("Consistency-Token", text);
            case 1 -> call.with("Idempotency-Key", text.substring(0, 12)).with("If-Match", '"' + text + '"');
            case 2 -> call.with("Accept-Language", "fr;q=0." + Math.abs(random.nextInt()) + ", *;q=" + text);
            case 3 -> call.with("Authorization", "Bearer " + text);
            case 4 -> call.with("Range", "bytes=" + random.nextInt(9) + "-").with("Cookie", text);
            case 5 -> Call.get("/v1/verifications/" + text);
            case 6 -> Call.get("/verify/" + text + "?" + text);
            default ->
                new Call(
                        "POST", call.path(), Map.of("Content-Type", "application/json"), BodyPublishers.ofString(text));
        };
    }

    /** An auditor who reads one list after the other. */
    private record Worker(Scene scene, Duration time, List<Double> millis, Map<Integer, Integer> statuses) {

        Worker(Scene scene, Duration time) {
            this(scene, time, new ArrayList<>(), new TreeMap<>());
        }

        void run() {
            Api gateway = new Api(scene.platform().gateway());
            long end = System.nanoTime() + time.toNanos();
            for (int turn = 0; System.nanoTime() < end; turn++) {
                Call call =
                        Call.get(WORK.get(turn % WORK.size())).as(scene.tokens().of("auditor"));
                long begin = System.nanoTime();
                statuses.merge(statusOf(gateway, call), 1, Integer::sum);
                millis.add((System.nanoTime() - begin) / 1e6);
                Waiting.pause(Duration.ofMillis(20));
            }
        }

        private static int statusOf(Api gateway, Call call) {
            try {
                return gateway.attempt(call).status();
            } catch (IOException none) {
                return FIRST_SERVER_ERROR;
            }
        }

        Percentiles times() {
            return Percentiles.ofMillis(millis);
        }

        boolean hadNoServerError() {
            return statuses.keySet().stream().allMatch(status -> status < FIRST_SERVER_ERROR);
        }
    }

    /** Each with a connection of his own. */
    private static final class Crowd {

        private final URI gateway;
        private final IntFunction<Call> calls;
        private final Duration pace;
        private final AtomicInteger turns = new AtomicInteger();
        private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
        private final Map<String, Integer> objections = new ConcurrentHashMap<>();
        private volatile boolean stopping;

        Crowd(URI gateway, IntFunction<Call> calls, Duration pace) {
            this.gateway = gateway;
            this.calls = calls;
            this.pace = pace;
        }

        void during(Runnable work) {
            Api api = new Api(gateway);
            try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int one = 0; one < CONNECTIONS; one++) {
                    Duration first = pace.multipliedBy(one).dividedBy(CONNECTIONS);
                    strangers.execute(() -> ask(api, first));
                }
                work.run();
                stopping = true;
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
                    statuses.merge("none", 1, Integer::sum);
                    objections.merge(none + " to " + call.method() + " " + call.path(), 1, Integer::sum);
                }
                next = Math.max(next + pace.toNanos(), System.nanoTime() - pace.toNanos());
                Waiting.pause(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            }
        }

        int answered() {
            return statuses.values().stream().mapToInt(Integer::intValue).sum();
        }

        List<String> serverErrors() {
            return statuses.keySet().stream()
                    .filter(status -> status.equals("none") || status.startsWith("5"))
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
            return all.stream().limit(20).toList();
        }
    }
}
