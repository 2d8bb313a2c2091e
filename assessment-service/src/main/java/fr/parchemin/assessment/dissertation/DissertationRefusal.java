package fr.parchemin.assessment.dissertation;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** Every "no" a dissertation can say. */
sealed interface DissertationRefusal extends Refusal {

    record UnknownDissertation(UUID dissertation) implements DissertationRefusal {
        @Override
        public String code() {
            return "unknown-dissertation";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record AlreadyAccepted(UUID dissertation) implements DissertationRefusal {
        @Override
        public String code() {
            return "dissertation-accepted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NotAccepted(UUID dissertation, DissertationStatus stands) implements DissertationRefusal {
        @Override
        public String code() {
            return "dissertation-not-accepted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record AlreadyReviewed(UUID dissertation, DissertationStatus stands) implements DissertationRefusal {
        @Override
        public String code() {
            return "dissertation-reviewed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record Superseded(UUID dissertation) implements DissertationRefusal {
        @Override
        public String code() {
            return "dissertation-superseded";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A review follows its deposit, a deposit the one it supersedes. */
    record OutOfOrder(String field, LocalDate date, LocalDate earliest) implements DissertationRefusal {
        @Override
        public String code() {
            return "date-out-of-order";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
