package fr.parchemin.candidate.person;

/** What somebody did to a candidate. */
enum Action {
    CREATED,
    CHANGED,
    ACCESS_GRANTED,
    /** Tried to create, or to make alike, a candidate who is known where they see nothing. */
    KNOWN_ELSEWHERE
}
