package fr.parchemin.jury.session;

import fr.parchemin.web.problem.Refusal;
import java.util.Set;
import java.util.UUID;

/** Every "no" to the plan and the order of a session's life. */
public sealed interface SessionRefusal extends Refusal {

    /** The address names no session, or one that is not the caller's. */
    record UnknownJurySession(UUID session) implements SessionRefusal, Unknown {}

    /** Juries meet at a certification site; anywhere else somebody has to say why. */
    record PlaceReasonMissing(String campus, String certification) implements SessionRefusal, RuleBroken {}

    /** What is asked belongs to another moment of the session's life. */
    record SessionOutOfOrder(String action, SessionStatus sessionStatus, Set<SessionStatus> possibleIn)
            implements SessionRefusal, Conflict {}

    record AlreadySigned(int signatures) implements SessionRefusal, Conflict {}
}
