package fr.parchemin.endtoend.fault.input;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Many who need no token ask for what is public, at a steady pace and as fast as they can, beside one who does his work. */
public final class Strangers implements Fault {

    private static final int STRANGERS = 150;
    private static final int A_SECOND = 200;
    private static final Duration ALONE = Duration.ofSeconds(15);
    private static final Duration BESIDE = Duration.ofSeconds(30);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final double AT_MOST_TIMES = 3;
    private static final double AT_MOST_MILLIS = 1_000;
    private static final long SEED = 14_506;

    @Override
    public String name() {
        return "strangers";
    }

    @Override
    public void inject(Scene scene, Report report) {
        URI gateway = scene.platform().gateway();
        report.title("%d strangers at once at the public routes".formatted(STRANGERS));
        report.promise(
                "whoever works beside them gets no 5xx; %d requests a second slow them down less than %.0f times;"
                                .formatted(A_SECOND, AT_MOST_TIMES)
                        + " as many as are answered leave their median below %.0f ms".formatted(AT_MOST_MILLIS));
        // Once somebody is certified, another story adds nothing; odd requests may have closed its campus meanwhile.
        if (codes(scene).isEmpty()) {
            report.check("a candidate's story has been told, to be verified", OddRequests.surprisesOfTheStory(scene));
        }
        List<String> codes = codes(scene);
        report.check("there are certificates to be verified: " + codes.size(), !codes.isEmpty());
        if (codes.isEmpty()) {
            return;
        }

        new Auditor(scene, WARM_UP).run();
        Auditor alone = new Auditor(scene, ALONE);
        alone.run();
        report.figure("an auditor alone: " + alone.times());
        report.check("the auditor is served: " + alone.statuses(), alone.wasServed());

        Crowd paced = new Crowd(
                STRANGERS, gateway, stranger -> odd(stranger, codes), Duration.ofMillis(1_000L * STRANGERS / A_SECOND));
        Auditor beside = new Auditor(scene, BESIDE);
        paced.during(beside::run);
        report.figure("beside %.0f requests a second: %s; the strangers were answered %s"
                .formatted(paced.answered() / (double) BESIDE.toSeconds(), beside.times(), paced.statuses()));
        report.check(
                "the strangers sent nearly %d a second".formatted(A_SECOND),
                paced.answered() >= 0.9 * A_SECOND * BESIDE.toSeconds());
        report.check("the auditor is served: " + beside.statuses(), beside.wasServed());
        report.check("no 5xx for the strangers", paced.serverErrors());
        report.check(
                "the auditor's median is %.1f times its own"
                        .formatted(beside.times().p50() / alone.times().p50()),
                beside.times().p50() < AT_MOST_TIMES * alone.times().p50());

        Crowd closed = new Crowd(STRANGERS, gateway, stranger -> plain(stranger, codes), Duration.ZERO);
        Auditor inTheRush = new Auditor(scene, BESIDE);
        closed.during(inTheRush::run);
        report.figure("beside as many as are answered, %.0f a second: %s; the strangers were answered %s"
                .formatted(closed.answered() / (double) BESIDE.toSeconds(), inTheRush.times(), closed.statuses()));
        report.check("the auditor is served: " + inTheRush.statuses(), inTheRush.wasServed());
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
            case 2 -> call.with("Accept-Language", "fr;q=0." + random.nextInt(1_000_000_000) + ", *;q=" + text);
            case 3 -> call.with("Authorization", "Bearer " + text);
            case 4 -> call.with("Range", "bytes=" + random.nextInt(9) + "-").with("Cookie", text);
            case 5 -> Call.get("/v1/verifications/" + text);
            case 6 -> Call.get("/verify/" + text + "?" + text);
            default ->
                new Call(
                        "POST", call.path(), Map.of("Content-Type", "application/json"), BodyPublishers.ofString(text));
        };
    }
}
