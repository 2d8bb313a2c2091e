package fr.parchemin.candidate.campus;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every "no" that a campus named in a request can bring. */
public sealed interface CampusRefusal extends Refusal {

    /** The body names a campus that the caller's token does not carry. */
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

    /** Juries meet there, nobody is enrolled. */
    record NotAPreparationSite(String campus, List<String> preparationSites) implements CampusRefusal {
        @Override
        public String code() {
            return "not-a-preparation-site";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** It is not that day yet at the campus; the date may be known in part only. */
    record DateInFuture(String field, String date, LocalDate today) implements CampusRefusal {
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
