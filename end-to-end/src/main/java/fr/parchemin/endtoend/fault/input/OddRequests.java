package fr.parchemin.endtoend.fault.input;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.chapter.Unexpected;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.demo.Story;
import fr.parchemin.endtoend.demo.Surprise;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.fuzz.AnswerRules;
import fr.parchemin.endtoend.fuzz.Canaries;
import fr.parchemin.endtoend.fuzz.Described;
import fr.parchemin.endtoend.fuzz.Known;
import fr.parchemin.endtoend.fuzz.RequestFuzz;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Requests made by chance from the published description, most of them wrong. */
public final class OddRequests implements Fault {

    private static final int LEAST_EACH = 60;
    private static final int LEAST_IN_ALL = 14_000;
    private static final int SHOWN = 60;
    private static final long SEED = 14_506;
    private static final Duration AT_MOST = Duration.ofMinutes(7);

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public void inject(Scene scene, Report report) {
        Api gateway = new Api(scene.platform().gateway());
        JsonNode document = gateway.send(Call.get("/openapi")).json();
        int operations = Described.in(document).size();
        int each = Math.max(LEAST_EACH, LEAST_IN_ALL / operations + 1);
        report.title("Requests that nobody should send, %d of each of %d operations, seed %d"
                .formatted(each, operations, SEED));
        report.promise("no answer is a 5xx; every refusal is a problem whose code has a page; nothing personal that was"
                + " sent stands in any log");
        report.check("a candidate's story has been told, of which the requests speak", surprisesOfTheStory(scene));
        Canaries canaries = Canaries.of(SEED);
        RequestFuzz fuzz = new RequestFuzz(
                scene.platform().gateway(),
                scene.tokens()::of,
                document,
                Known.listedTo(gateway, scene.tokens().of("certifier")),
                AnswerRules.of(gateway),
                canaries);
        int sent = fuzz.run(each, SEED, AT_MOST);
        report.figure(sent + " requests, answered " + fuzz.statuses());
        report.check(
                "at least %d requests were sent within %d minutes".formatted(each * operations, AT_MOST.toMinutes()),
                sent >= each * operations);
        check("every answer is one that the description allows", fuzz.objections(), report);
        check(
                "no log holds anything personal",
                canaries.foundIn(scene.platform().home()),
                report);
        scene.checkProjections(report);
    }

    static List<String> surprisesOfTheStory(Scene scene) {
        try {
            Story.tell(
                    scene.platform(), new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            return List.of();
        } catch (Surprise | Unexpected surprise) {
            return List.of(String.valueOf(surprise.getMessage()));
        }
    }

    private static void check(String promise, List<String> objections, Report report) {
        report.check(
                promise + (objections.isEmpty() ? "" : ": " + objections.size() + " objections"),
                objections.stream().limit(SHOWN).toList());
    }
}
