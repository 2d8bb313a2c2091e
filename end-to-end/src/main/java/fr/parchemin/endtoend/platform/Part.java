package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** One process that the launcher watches, as its state file tells. */
public record Part(String name, Path home) {

    private static final Duration STEP = Duration.ofMillis(50);
    private static final int LINES = 10;

    public long pid() {
        return pid(state()).orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    public Path log() {
        return home.resolve(name + ".log");
    }

    /** How long the launcher took to have another process ready in the place of this one. */
    public Duration awaitSuccessorOf(long pid, Duration atMost) {
        long start = System.nanoTime();
        boolean back = Waiting.until(() -> isReadyAsAnother(pid), atMost, STEP);
        if (!back) {
            throw new IllegalStateException(
                    name + " is not ready again after " + atMost.toSeconds() + " s; its log ends: " + endOfLog());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** In one look: the launcher may write another state between two. */
    private boolean isReadyAsAnother(long pid) {
        Properties state = state();
        return state.getProperty("phase", "").equals("READY")
                && pid(state).filter(another -> another != pid).isPresent();
    }

    private static Optional<Long> pid(Properties state) {
        return Optional.of(state.getProperty("pid", ""))
                .filter(text -> !text.isEmpty())
                .map(Long::valueOf);
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }

    private Properties state() {
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("state"))) {
            state.load(reader);
        } catch (IOException unwritten) {
            // The launcher has not written it yet: then nothing is known of the part.
            state.clear();
        }
        return state;
    }
}
