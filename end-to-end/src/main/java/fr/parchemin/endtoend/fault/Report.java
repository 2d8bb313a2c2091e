package fr.parchemin.endtoend.fault;

import java.io.PrintStream;
import java.util.Collection;

/** What is printed while faults are injected, and how many promises were broken. */
public final class Report {

    private final PrintStream out;
    private final long start = System.nanoTime();
    private int held;
    private int broken;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void title(String title) {
        say("");
        say(title);
    }

    public void promise(String promise) {
        say("  promised: " + promise);
    }

    public void figure(String figure) {
        say("  measured: " + figure);
    }

    public void check(String promise, boolean kept) {
        if (kept) {
            held++;
            say("  held:     " + promise);
        } else {
            broken++;
            say("  BROKEN:   " + promise);
        }
    }

    /** Kept when there is nothing to object. */
    public void check(String promise, Collection<String> objections) {
        check(promise, objections.isEmpty());
        objections.forEach(objection -> say("            " + objection));
    }

    public void say(String line) {
        out.printf("%7.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
        out.flush();
    }

    public boolean isClean() {
        return broken == 0;
    }

    public String summary() {
        return held + " promises held, " + broken + " broken";
    }
}
