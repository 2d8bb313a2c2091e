package fr.parchemin.candidate.jury;

/** What all juries together leave an enrolment with; OPEN: one is still to come, or to come again. */
public enum Conclusion {
    OPEN,
    CERTIFIED,
    PARTIALLY_CERTIFIED,
    NOT_CERTIFIED
}
