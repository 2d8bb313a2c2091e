package fr.parchemin.endtoend.jury;

import java.util.Random;

/** What the jury will decide on somebody, and whether a member steps aside for it. */
public record Fate(String outcome, boolean recusal) {

    public static final Fate AWARDED = new Fate("FULL", false);

    private static final int HUNDRED = 100;
    private static final int FULL = 70;
    private static final int NONE = 80;
    private static final int PARTIAL = 90;
    private static final int RECUSALS = 10;

    static Fate drawn(Random luck) {
        int outcome = luck.nextInt(HUNDRED);
        return new Fate(
                outcome < FULL ? "FULL" : outcome < NONE ? "NONE" : outcome < PARTIAL ? "PARTIAL" : "ABSENT",
                luck.nextInt(HUNDRED) < RECUSALS);
    }
}
