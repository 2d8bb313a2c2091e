package fr.parchemin.assessment.retake;

/** How a sitting ended. */
public enum Verdict {
    VALIDATED,
    NOT_VALIDATED,
    ABSENT,
    EXCUSED;

    /** The skills were observed. */
    public boolean isOfSkills() {
        return switch (this) {
            case VALIDATED, NOT_VALIDATED -> true;
            case ABSENT, EXCUSED -> false;
        };
    }

    boolean usesSitting() {
        return switch (this) {
            case VALIDATED, NOT_VALIDATED, ABSENT -> true;
            case EXCUSED -> false;
        };
    }

    boolean isFailure() {
        return switch (this) {
            case NOT_VALIDATED, ABSENT -> true;
            case VALIDATED, EXCUSED -> false;
        };
    }
}
