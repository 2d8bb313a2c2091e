package fr.parchemin.jury.session;

import java.util.EnumSet;
import java.util.Set;

/** What may be done to a session, by the operation that does it, and in which statuses. */
enum SessionAction {
    SEAT_PANEL("seatPanel", SessionStatus.PLANNED),
    PUT_ON_ROSTER("putOnRoster", SessionStatus.PLANNED),
    TAKE_OFF_ROSTER("takeOffRoster", SessionStatus.PLANNED),
    CONVENE("conveneSession", SessionStatus.PLANNED),
    REPLACE_MEMBER("replaceMember", SessionStatus.CONVENED, SessionStatus.OPEN, SessionStatus.DELIBERATED),
    DECLARE_RECUSAL(
            "declareRecusal",
            SessionStatus.PLANNED,
            SessionStatus.CONVENED,
            SessionStatus.OPEN,
            SessionStatus.DELIBERATED),
    OPEN("openSession", SessionStatus.CONVENED),
    DECIDE("recordDecision", SessionStatus.OPEN, SessionStatus.DELIBERATED),
    SIGN("signSession", SessionStatus.DELIBERATED),
    CLOSE("closeSession", SessionStatus.DELIBERATED),
    CANCEL("cancelSession", SessionStatus.PLANNED, SessionStatus.CONVENED);

    private final String operation;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<SessionStatus> possibleIn;

    SessionAction(String operation, SessionStatus first, SessionStatus... others) {
        this.operation = operation;
        this.possibleIn = EnumSet.of(first, others);
    }

    String operation() {
        return operation;
    }

    Set<SessionStatus> possibleIn() {
        return Set.copyOf(possibleIn);
    }

    boolean isPossibleIn(SessionStatus status) {
        return possibleIn.contains(status);
    }

    /** What the first member signs must be what the last one signs. */
    boolean endsWithTheFirstSignature() {
        return switch (this) {
            case REPLACE_MEMBER, DECLARE_RECUSAL, DECIDE -> true;
            case SEAT_PANEL, PUT_ON_ROSTER, TAKE_OFF_ROSTER, CONVENE, OPEN, SIGN, CLOSE, CANCEL -> false;
        };
    }
}
