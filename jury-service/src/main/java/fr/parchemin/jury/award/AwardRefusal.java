package fr.parchemin.jury.award;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" that concerns a certificate or a dispute about one. */
sealed interface AwardRefusal extends Refusal {

    record UnknownCertificate(String certificate) implements AwardRefusal {
        @Override
        public String code() {
            return "unknown-certificate";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** The same for a code that nobody was given and for what is no code at all; it repeats nothing of what was sent. */
    record NothingToVerify() implements AwardRefusal {
        @Override
        public String code() {
            return "unknown-verification-code";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record AlreadyRevoked(String certificate, @Nullable LocalDate revokedOn) implements AwardRefusal {
        @Override
        public String code() {
            return "already-revoked";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record BeforeIssue(String certificate, LocalDate on, LocalDate issuedOn) implements AwardRefusal {
        @Override
        public String code() {
            return "revoked-before-issue";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** No closed session has confirmed or granted it to that enrolment, or what did was taken back. */
    record BlocNotAwarded(UUID enrolment, String bloc, List<String> awarded) implements AwardRefusal {
        @Override
        public String code() {
            return "bloc-not-awarded";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Until that certificate is revoked, there is nothing more to be heard for. */
    record AlreadyCertified(UUID enrolment, String certificate) implements AwardRefusal {
        @Override
        public String code() {
            return "already-certified";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record BlocAlreadyCertified(UUID enrolment, String bloc, String certificate) implements AwardRefusal {
        @Override
        public String code() {
            return "bloc-already-certified";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record UnknownDispute(UUID dispute) implements AwardRefusal {
        @Override
        public String code() {
            return "unknown-award-dispute";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record DisputeSettled(UUID dispute, DisputeStatus settledAs) implements AwardRefusal {
        @Override
        public String code() {
            return "dispute-already-settled";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
