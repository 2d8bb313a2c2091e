package fr.parchemin.assessment.record;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" a bloc record can say. */
sealed interface RecordRefusal extends Refusal {

    /** A bloc once held is never assessed, nor granted, again. */
    record BlocAlreadyHeld(String bloc, BlocStatus heldAs, LocalDate validatedOn) implements RecordRefusal {
        @Override
        public String code() {
            return "bloc-already-validated";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record SittingAwaitsResult(String bloc, UUID assessment) implements RecordRefusal {
        @Override
        public String code() {
            return "sitting-awaits-result";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Sittings are numbered in the order in which they were held. */
    record OutOfOrder(String field, LocalDate date, LocalDate earliest) implements RecordRefusal {
        @Override
        public String code() {
            return "date-out-of-order";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record SittingsExhausted(String bloc, int sittingsUsed) implements RecordRefusal {
        @Override
        public String code() {
            return "sittings-exhausted";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record OutsideRetakeWindow(String bloc, LocalDate heldOn, LocalDate retakeUntil) implements RecordRefusal {
        @Override
        public String code() {
            return "outside-retake-window";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** One more is granted to whom none is left. */
    record SittingsLeft(String bloc, int sittingsLeft) implements RecordRefusal {
        @Override
        public String code() {
            return "sittings-left";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ResultAlreadyRecorded(UUID assessment, @Nullable Verdict verdict) implements RecordRefusal {
        @Override
        public String code() {
            return "result-already-recorded";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record AlreadyRevoked(UUID assessment) implements RecordRefusal {
        @Override
        public String code() {
            return "assessment-revoked";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ExemptionRevoked(UUID exemption) implements RecordRefusal {
        @Override
        public String code() {
            return "exemption-revoked";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record UnknownExemption(UUID exemption) implements RecordRefusal {
        @Override
        public String code() {
            return "unknown-exemption";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
