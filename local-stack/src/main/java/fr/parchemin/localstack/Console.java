package fr.parchemin.localstack;

import java.io.PrintStream;
import java.time.Duration;

/** What the user sees: one line per step with the time since the beginning. */
final class Console {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Console(PrintStream out) {
        this.out = out;
    }

    void step(String sentence) {
        out.printf("%7.1f s  %s%n", seconds(), sentence);
        out.flush();
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    double seconds() {
        return elapsed().toMillis() / 1000.0;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
