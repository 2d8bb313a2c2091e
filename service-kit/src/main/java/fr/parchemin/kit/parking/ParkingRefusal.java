package fr.parchemin.kit.parking;

import fr.parchemin.web.problem.Refusal;

/** Why an operator's wish is not done. */
public sealed interface ParkingRefusal extends Refusal {

    /** The replay stopped at a message that still cannot be processed; those before it are taken in. */
    record StillFailing(String keyDigest, long messages, String cause) implements ParkingRefusal, Conflict {}

    /** Somebody else has replayed or discarded meanwhile. */
    record NotTheFirst(String keyDigest, long position) implements ParkingRefusal, Conflict {}

    record UnknownParkedKey(String place, String keyDigest) implements ParkingRefusal, Unknown {}
}
