package fr.parchemin.assessment.assessment;

/** What assessors have seen of a skill. */
enum SkillLevel {
    ACQUIRED,
    IN_PROGRESS,
    NOT_ACQUIRED
}
