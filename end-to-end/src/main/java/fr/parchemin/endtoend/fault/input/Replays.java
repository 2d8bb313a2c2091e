package fr.parchemin.endtoend.fault.input;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever got an answer asks again with the same key: what the platform wrote itself it can read, whatever its digits. */
public final class Replays implements Fault {

    private static final int POSTS = 20_000;
    private static final int CLIENTS = 8;
    private static final int CREATED = 201;
    private static final Duration AT_MOST = Duration.ofSeconds(450);
    private static final List<String> HEADERS = List.of("ETag", "Location", "Consistency-Token");
    private static final int SHOWN = 5;

    @Override
    public String name() {
        return "replays";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("%,d keyed requests, each sent twice".formatted(POSTS));
        report.promise("the second answer is the first one, header by header");
        Api gateway = new Api(scene.platform().gateway());
        String run = UUID.randomUUID().toString().substring(0, 8);
        AtomicInteger sent = new AtomicInteger();
        Queue<String> objections = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + AT_MOST.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int turn = 0; turn < POSTS; turn++) {
                String name = run + " " + turn;
                clients.execute(() -> {
                    if (System.nanoTime() < end) {
                        twice(gateway, scene, name, objections);
                        sent.getAndIncrement();
                    }
                });
            }
        }
        report.check("all were sent within %d s: %,d".formatted(AT_MOST.toSeconds(), sent.get()), sent.get() == POSTS);
        report.check(
                "every second answer is the first one" + (objections.isEmpty() ? "" : ", but " + objections.size()),
                objections.stream().limit(SHOWN).toList());
        scene.checkProjections(report);
    }

    private static void twice(Api gateway, Scene scene, String name, Queue<String> objections) {
        Call call = Call.post("/v1/campuses/LYON/cohorts", """
                        {"certification":"RNCP14506","name":"%s","startsOn":"2020-10-05","endsOn":"2022-07-08"}""".formatted(name))
                .with("Idempotency-Key", UUID.randomUUID().toString());
        try {
            Answer first = gateway.attempt(call.as(scene.tokens().of("lyon-admin")));
            Answer second = gateway.attempt(call.as(scene.tokens().of("lyon-admin")));
            if (first.status() != CREATED
                    || second.status() != CREATED
                    || !second.header("Idempotency-Replayed").equals("true")
                    || !second.body().equals(first.body())
                    || HEADERS.stream()
                            .anyMatch(header -> first.header(header).isEmpty()
                                    || !second.header(header).equals(first.header(header)))) {
                objections.add(
                        name + ": " + first.status() + " " + first.headers().map() + ", then " + second.status() + " "
                                + second.headers().map());
            }
        } catch (IOException none) {
            objections.add(name + ": " + none);
        }
    }
}
