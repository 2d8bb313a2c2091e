package fr.parchemin.assessment.certification;

/** What the candidate hands in or sits. */
public enum BlocPart {
    WRITTEN_FILE,
    ORAL,
    WRITTEN_CASE_STUDY
}
