package fr.parchemin.candidate.jury;

/** What a jury has decided about one enrolment. */
enum Outcome {
    FULL,
    PARTIAL,
    NONE,
    ABSENT,
    EXCUSED,
    POSTPONED
}
