package fr.parchemin.campus.cohort;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Every "no" a cohort can say. */
sealed interface CohortRefusal extends Refusal {

    record UnknownCohort(UUID cohort) implements CohortRefusal {
        @Override
        public String code() {
            return "unknown-cohort";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record EndBeforeStart(LocalDate startsOn, LocalDate endsOn) implements CohortRefusal {
        @Override
        public String code() {
            return "end-before-start";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Two cohorts of one campus and certification need two names. */
    record NameTaken(String campus, String certification, String name) implements CohortRefusal {
        @Override
        public String code() {
            return "cohort-name-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The catalogue has not told us of it, or not yet. */
    record CertificationNotYetKnown(String certification) implements CohortRefusal {
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
}
