package fr.parchemin.assessment.accommodation;

import fr.parchemin.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Every "no" an accommodation can say. */
sealed interface AccommodationRefusal extends Refusal {

    record UnknownAccommodation(UUID accommodation) implements AccommodationRefusal {
        @Override
        public String code() {
            return "unknown-accommodation";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record EndsAlready(UUID accommodation, LocalDate endsOn) implements AccommodationRefusal {
        @Override
        public String code() {
            return "accommodation-ends-already";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody has ended it before: that stays. */
    record Ended(UUID accommodation, Instant endedAt) implements AccommodationRefusal {
        @Override
        public String code() {
            return "accommodation-ended";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record EndBeforeStart(LocalDate startsOn, LocalDate endsOn) implements AccommodationRefusal {
        @Override
        public String code() {
            return "end-before-start";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
