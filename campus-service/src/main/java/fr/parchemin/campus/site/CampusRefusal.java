package fr.parchemin.campus.site;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;

/** Every "no" a campus can say. */
public sealed interface CampusRefusal extends Refusal {

    record UnknownCampus(String campus) implements CampusRefusal {
        @Override
        public String code() {
            return "unknown-campus";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record AlreadyClosed(String campus, LocalDate closedOn) implements CampusRefusal {
        @Override
        public String code() {
            return "campus-already-closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NotClosed(String campus) implements CampusRefusal {
        @Override
        public String code() {
            return "campus-not-closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record DateInFuture(String field, LocalDate date, LocalDate today) implements CampusRefusal {
        @Override
        public String code() {
            return "date-in-future";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** A campus is reopened after it was closed, and closed again no earlier than it was reopened. */
    record OutOfOrder(String field, LocalDate date, LocalDate earliest) implements CampusRefusal {
        @Override
        public String code() {
            return "date-out-of-order";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record Closed(String campus, LocalDate closedOn, LocalDate date) implements CampusRefusal {
        @Override
        public String code() {
            return "campus-closed";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record OutOfScope(String campus) implements CampusRefusal {
        @Override
        public String code() {
            return "campus-out-of-scope";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
