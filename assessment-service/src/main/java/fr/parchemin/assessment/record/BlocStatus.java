package fr.parchemin.assessment.record;

/** Whether a person holds a bloc, and how it came about. */
public enum BlocStatus {
    OPEN,
    VALIDATED,
    EXEMPTED
}
