package fr.parchemin.candidate.person;

/** As the civil register has it. */
enum Sex {
    F,
    M
}
