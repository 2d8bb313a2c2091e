package fr.parchemin.kit.parking;

import java.util.List;
import java.util.Set;

/** What an operator sees of parked keys, and does to them. */
public interface Parking {

    Set<String> places();

    /** The oldest first, at most so many of them. */
    List<ParkedKey> keys(int limit);

    long count();

    /** In their order, at most so many of them. */
    List<ParkedMessage> messages(String place, String keyDigest, int limit);

    /** Lets the key flow again: how many messages went. */
    long replay(String place, String keyDigest);

    /** Drops the key's first message, when it is the one at that position; those behind it wait on. */
    void discard(String place, String keyDigest, long position, Discarding why);
}
