package fr.parchemin.assessment.enrolment;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every "no" that an enrolment gives to what is recorded under it. */
sealed interface EnrolmentRefusal extends Refusal {

    record UnknownEnrolment(UUID enrolment) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "unknown-enrolment";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

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

    /** Campuses of the past read; the present one writes. */
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

    record NotAdmitted(UUID enrolment, EnrolmentStatus status) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "enrolment-not-admitted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record Withdrawn(UUID enrolment) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "enrolment-withdrawn";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A jury has certified the whole: nothing is left to be shown. */
    record Certified(UUID enrolment) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "enrolment-certified";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record BeforeEnrolment(String field, LocalDate date, LocalDate enrolledOn) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "before-enrolment";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record BeforeAdmission(String field, LocalDate date, LocalDate admittedOn) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "before-admission";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record BlocOutsideTarget(String bloc, List<String> target) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "bloc-outside-target";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record CampusOfAnother(String campus, List<String> campuses) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "campus-not-of-enrolment";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
