package fr.parchemin.jury.session;

import java.util.EnumSet;
import java.util.Set;

/** What may be done to a session, by the operation that does it, and in which statuses. */
public enum SessionAction {
    SEAT_PANEL("seatPanel"),
    PUT_ON_ROSTER("putOnRoster"),
    TAKE_OFF_ROSTER("takeOffRoster"),
    CONVENE("conveneSession"),
    REPLACE_MEMBER("replaceMember"),
    DECLARE_RECUSAL("declareRecusal"),
    OPEN("openSession"),
    CORRECT_ATTENDANCE("correctAttendance"),
    DECIDE("recordDecision"),
    SIGN("signSession"),
    WAIVE_SIGNATURES("waiveSignatures"),
    CLOSE("closeSession"),
    CANCEL("cancelSession"),
    ANNUL("annulSession");

    private final String operation;

    SessionAction(String operation) {
        this.operation = operation;
    }

    public String operation() {
        return operation;
    }

    Set<SessionStatus> possibleIn() {
        return switch (this) {
            case SEAT_PANEL, PUT_ON_ROSTER, TAKE_OFF_ROSTER, CONVENE -> EnumSet.of(SessionStatus.PLANNED);
            case REPLACE_MEMBER -> EnumSet.range(SessionStatus.CONVENED, SessionStatus.DELIBERATED);
            // Once every line is decided, nobody is left to keep out of a decision.
            case DECLARE_RECUSAL -> EnumSet.range(SessionStatus.PLANNED, SessionStatus.OPEN);
            case OPEN -> EnumSet.of(SessionStatus.CONVENED);
            case CORRECT_ATTENDANCE, DECIDE, ANNUL -> EnumSet.of(SessionStatus.OPEN, SessionStatus.DELIBERATED);
            case SIGN, WAIVE_SIGNATURES, CLOSE -> EnumSet.of(SessionStatus.DELIBERATED);
            case CANCEL -> EnumSet.of(SessionStatus.PLANNED, SessionStatus.CONVENED);
        };
    }

    boolean isPossibleIn(SessionStatus status) {
        return possibleIn().contains(status);
    }

    /** What the first member signs must be what the last one signs. */
    boolean endsWithTheFirstSignature() {
        return switch (this) {
            case REPLACE_MEMBER, DECLARE_RECUSAL, CORRECT_ATTENDANCE, DECIDE -> true;
            case SEAT_PANEL,
                    PUT_ON_ROSTER,
                    TAKE_OFF_ROSTER,
                    CONVENE,
                    OPEN,
                    SIGN,
                    WAIVE_SIGNATURES,
                    CLOSE,
                    CANCEL,
                    ANNUL -> false;
        };
    }
}
