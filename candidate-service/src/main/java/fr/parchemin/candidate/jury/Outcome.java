package fr.parchemin.candidate.jury;

/** What a jury has decided about one enrolment. */
public enum Outcome {
    FULL,
    PARTIAL,
    NONE,
    ABSENT,
    EXCUSED,
    POSTPONED;

    /** A jury has spoken; who was absent, excused or postponed was not heard. */
    boolean isDeliberated() {
        return switch (this) {
            case FULL, PARTIAL, NONE -> true;
            case ABSENT, EXCUSED, POSTPONED -> false;
        };
    }
}
