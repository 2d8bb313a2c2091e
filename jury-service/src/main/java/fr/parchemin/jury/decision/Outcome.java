package fr.parchemin.jury.decision;

/** How a jury concluded on one line of its roster. */
public enum Outcome {
    FULL,
    PARTIAL,
    NONE,
    ABSENT,
    EXCUSED,
    POSTPONED;

    /** The candidate was heard: a quorum deliberated. */
    public boolean isOfDeliberation() {
        return switch (this) {
            case FULL, PARTIAL, NONE -> true;
            case ABSENT, EXCUSED, POSTPONED -> false;
        };
    }

    /** The whole or a part of it. */
    public boolean isAward() {
        return switch (this) {
            case FULL, PARTIAL -> true;
            case NONE, ABSENT, EXCUSED, POSTPONED -> false;
        };
    }

    boolean needsReasons() {
        return switch (this) {
            case NONE, POSTPONED -> true;
            case FULL, PARTIAL, ABSENT, EXCUSED -> false;
        };
    }
}
