package fr.parchemin.endtoend.oracle;

import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** What the campuses had told at one moment, and whether candidate-service has taken all of it in since. */
public final class Arrival {

    private static final Duration STEP = Duration.ofMillis(200);

    private final Platform platform;
    private final Map<String, Long> told;

    private Arrival(Platform platform, Map<String, Long> told) {
        this.platform = platform;
        this.told = told;
    }

    public static Arrival ofWhatIsToldNow(Platform platform) {
        return new Arrival(
                platform,
                pairs(platform, "campus", "select subject, last from event_sequence where topic = 'parchemin.campus'"));
    }

    /** The same, of the moment at which the owner answers; all of it by then, or empty. */
    public static OptionalLong once(Platform platform, Duration atMost) {
        long start = System.nanoTime();
        long deadline = start + atMost.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                return ofWhatIsToldNow(platform).within(Duration.ofNanos(deadline - System.nanoTime()));
            } catch (IllegalStateException away) {
                Waiting.pause(STEP);
            }
        }
        return OptionalLong.empty();
    }

    /** How many milliseconds it took; empty when it is not complete by then. */
    public OptionalLong within(Duration atMost) {
        long start = System.nanoTime();
        boolean complete = Waiting.until(this::isComplete, atMost, STEP);
        return complete ? OptionalLong.of((System.nanoTime() - start) / 1_000_000) : OptionalLong.empty();
    }

    private boolean isComplete() {
        try {
            Map<String, Long> taken =
                    pairs(platform, "candidate", "select subject, sequence from inbox where consumer = 'campuses'");
            return told.entrySet().stream().allMatch(one -> taken.getOrDefault(one.getKey(), 0L) >= one.getValue());
        } catch (IllegalStateException away) {
            return false;
        }
    }

    private static Map<String, Long> pairs(Platform platform, String service, String question) {
        Map<String, Long> pairs = new HashMap<>();
        platform.database(service).rows(question, row -> pairs.put(row.getString(1), row.getLong(2)));
        return pairs;
    }
}
