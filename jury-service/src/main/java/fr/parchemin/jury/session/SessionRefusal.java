package fr.parchemin.jury.session;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every "no" to the plan, the panel and the order of a session's life. */
sealed interface SessionRefusal extends Refusal {

    /** The address names no session, or one that is not the caller's. */
    record UnknownSession(UUID session) implements SessionRefusal {
        @Override
        public String code() {
            return "unknown-jury-session";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record CampusClosed(String campus, LocalDate date) implements SessionRefusal {
        @Override
        public String code() {
            return "campus-closed";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Juries meet at a certification site; anywhere else somebody has to say why. */
    record PlaceReasonMissing(String campus, String certification) implements SessionRefusal {
        @Override
        public String code() {
            return "place-reason-missing";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** What is asked belongs to another moment of the session's life. */
    record OutOfOrder(String action, SessionStatus sessionStatus, Set<SessionStatus> possibleIn)
            implements SessionRefusal {
        @Override
        public String code() {
            return "session-out-of-order";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record SignedAlready(int signatures) implements SessionRefusal {
        @Override
        public String code() {
            return "signed-already";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record UnknownSeats(List<String> seats, List<String> known) implements SessionRefusal {
        @Override
        public String code() {
            return "unknown-seat";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record SeatTwice(List<String> seats) implements SessionRefusal {
        @Override
        public String code() {
            return "seat-twice";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record UnknownMembers(List<UUID> memberIds) implements SessionRefusal {
        @Override
        public String code() {
            return "unknown-member";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** One person takes one seat. */
    record MemberTwice(List<UUID> memberIds) implements SessionRefusal {
        @Override
        public String code() {
            return "member-twice";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** The client wanted to make a panel, and to change none. */
    record PanelThere(UUID session) implements SessionRefusal {
        @Override
        public String code() {
            return "panel-there";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }
}
