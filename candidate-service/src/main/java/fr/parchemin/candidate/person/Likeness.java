package fr.parchemin.candidate.person;

/** By what two candidates turn out to be one. */
enum Likeness {
    CIVIL_STATUS,
    INE,
    EXTERNAL_ID
}
