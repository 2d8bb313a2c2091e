package fr.parchemin.kit.parking;

import fr.parchemin.kit.problem.Refusal;

/** Why an operator's wish is not done. */
public sealed interface ParkingRefusal extends Refusal {

    /** The replay stopped at a message that still cannot be processed; those before it are taken in. */
    record StillFailing(String keyDigest, long messages, String cause) implements ParkingRefusal {
        @Override
        public String code() {
            return "still-failing";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody else has replayed or discarded meanwhile. */
    record NotTheFirst(String keyDigest, long position) implements ParkingRefusal {
        @Override
        public String code() {
            return "not-the-first";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record UnknownParkedKey(String place, String keyDigest) implements ParkingRefusal {
        @Override
        public String code() {
            return "unknown-parked-key";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
