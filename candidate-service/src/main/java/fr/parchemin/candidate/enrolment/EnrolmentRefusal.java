package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.certification.RegistrationPeriod;
import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" an enrolment can say. */
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

    record UnknownExperience(UUID experience) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "unknown-experience";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Told of by another service, or not yet. */
    record NotYetKnown(String reference) implements EnrolmentRefusal {
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

    /** What happens to an enrolment happens in order. */
    record DateOutOfOrder(String field, LocalDate date, LocalDate earliest) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "date-out-of-order";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record EndBeforeStart(LocalDate startsOn, LocalDate endsOn) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "end-before-start";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record CampusClosed(String campus, LocalDate date) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "campus-closed";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record OutsideRegistration(String certification, LocalDate enrolledOn, List<RegistrationPeriod> registrationPeriods)
            implements EnrolmentRefusal {
        @Override
        public String code() {
            return "outside-registration";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record RouteNotOpen(String certification, AccessRoute accessRoute, List<AccessRoute> openRoutes)
            implements EnrolmentRefusal {
        @Override
        public String code() {
            return "route-not-open";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record UnknownBlocs(String certification, List<String> blocs, List<String> known) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "unknown-bloc";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** At another campus, for another certification, or over by that day. */
    record CohortMismatch(UUID cohort, String campus, String certification, LocalDate date)
            implements EnrolmentRefusal {
        @Override
        public String code() {
            return "cohort-mismatch";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Without an id when it is out of the caller's scope. */
    record LiveEnrolmentExists(
            UUID candidate, String certification, @Nullable UUID enrolment) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "live-enrolment-exists";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A holder of the whole does not set out for it again; without a number when it was told before numbers were kept. */
    record AlreadyCertified(
            UUID candidate, String certification, @Nullable String certificate) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "already-certified";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Per certification, or in all when none is named (Code du travail, art. R. 6412-3). */
    record VaeLimitReached(@Nullable String certification, int year, int limit) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "vae-limit-reached";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Its state does not lead there. */
    record OutOfOrder(EnrolmentStatus enrolmentStatus, EnrolmentStep.Kind deed) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "enrolment-out-of-order";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A validation file is what a VAE jury decides on. */
    record NotByVae(AccessRoute accessRoute) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "not-by-vae";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record AlreadyThere(String campus) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "already-at-campus";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Silence has admitted (Code du travail, art. L. 6412-2). */
    record AnsweredTooLate(LocalDate on, LocalDate answerDueOn) implements EnrolmentRefusal {
        @Override
        public String code() {
            return "answered-too-late";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
