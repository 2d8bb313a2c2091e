package fr.parchemin.endtoend.token;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Percentiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever guesses verification codes learns nothing: neither from the answer nor from how long it takes. */
@ExtendWith(OnePlatform.class)
class GuessedCodeIT {

    private static final Map<String, String> GUESSES = Map.of(
            "unknown", "8Q4T-V0ZK-M3RD-7XHC-91NE-YB5J-W2GS",
            "malformed", "not%20a%20code%21",
            "too long", "8Q4T-".repeat(60) + "W2GS");

    private static final Set<String> OF_EACH_ANSWER = Set.of("date", "x-request-id", "traceparent");
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 50;
    private static final double AT_MOST_TIMES = 2;

    private final World world;

    GuessedCodeIT(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/verifications/", "/verify/"})
    void every_guess_is_answered_alike(String path) {
        Map<String, String> answers = new TreeMap<>();
        GUESSES.forEach((what, guess) -> answers.put(what, essence(world.asNobody(Call.get(path + guess)))));

        assertThat(answers.values()).as(answers.toString()).containsOnly(answers.get("unknown"));
        assertThat(answers.get("unknown")).startsWith("404 ");
    }

    @Test
    void every_guess_takes_as_long_as_another() {
        Map<String, Percentiles> first = measured();
        Map<String, Percentiles> last = areAlike(first) ? first : measured();

        assertThat(areAlike(last)).as("first " + first + ", then " + last).isTrue();
    }

    private static boolean areAlike(Map<String, Percentiles> times) {
        double fastest =
                times.values().stream().mapToDouble(Percentiles::p50).min().orElseThrow();
        return times.values().stream().allMatch(time -> time.p50() <= AT_MOST_TIMES * fastest);
    }

    /** One guess of each kind after the other, so that all of them meet the same weather. */
    private Map<String, Percentiles> measured() {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            GUESSES.forEach((what, guess) -> {
                long begin = System.nanoTime();
                world.asNobody(Call.get("/v1/verifications/" + guess));
                if (counts) {
                    millis.computeIfAbsent(what, first -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
                }
            });
        }
        Map<String, Percentiles> times = new TreeMap<>();
        millis.forEach((what, values) -> times.put(what, Percentiles.ofMillis(values)));
        return times;
    }

    /** The answer without what differs between any two. */
    private static String essence(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        OF_EACH_ANSWER.forEach(headers::remove);
        return answer.status() + " " + headers + " " + answer.body().replaceAll("[0-9a-f]{32}", "…");
    }
}
