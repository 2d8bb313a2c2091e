package fr.parchemin.candidate.assessment;

/** Whether a bloc still has to be validated. */
public enum BlocStatus {
    OPEN,
    VALIDATED,
    EXEMPTED
}
