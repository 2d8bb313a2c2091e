package fr.parchemin.jury.enrolment;

import fr.parchemin.kit.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Every "no" for want of what others tell of an enrolment. */
public sealed interface EnrolmentRefusal extends Refusal {

    /** The candidate service has not told us of it, or not yet; or it is out of the caller's scope. */
    record NotYetKnown(UUID enrolment) implements EnrolmentRefusal {
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

    /** Campuses of the past read; the present one acts. */
    record CampusOutOfScope(String campus) implements EnrolmentRefusal {
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
