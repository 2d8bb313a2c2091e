package fr.parchemin.candidate.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did to a candidate. */
@Schema(name = "CandidateAction")
public enum Action {
    CREATED,
    CHANGED,
    ACCESS_GRANTED,
    BIRTH_PLACE_CONFIRMED,
    /** Tried to create, or to make alike, a candidate who is known where they see nothing. */
    KNOWN_ELSEWHERE
}
