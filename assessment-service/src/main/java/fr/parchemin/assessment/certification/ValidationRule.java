package fr.parchemin.assessment.certification;

/** When a bloc counts as validated. */
public enum ValidationRule {
    EVERY_SKILL_ACQUIRED
}
