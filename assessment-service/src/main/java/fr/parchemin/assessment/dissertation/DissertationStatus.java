package fr.parchemin.assessment.dissertation;

/** A later deposit supersedes any but an accepted one, which the certifier must reopen first. */
enum DissertationStatus {
    DEPOSITED,
    ACCEPTED,
    TO_REWORK,
    REOPENED,
    SUPERSEDED
}
