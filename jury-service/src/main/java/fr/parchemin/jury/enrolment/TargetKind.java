package fr.parchemin.jury.enrolment;

/** The whole certification, or some of its blocs. */
public enum TargetKind {
    FULL,
    BLOCS
}
