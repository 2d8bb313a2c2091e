package fr.parchemin.assessment.catalogue;

/** When a bloc counts as validated. */
public enum ValidationRule {
    EVERY_SKILL_ACQUIRED
}
