package fr.parchemin.jury.campus;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Every "no" a campus and its calendar can say. */
sealed interface CampusRefusal extends Refusal {

    /** The campus service has not told us of it, or not yet. */
    record NotYetKnown(String campus) implements CampusRefusal {
        @Override
        public String code() {
            return "not-yet-known";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", "1");
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
}
