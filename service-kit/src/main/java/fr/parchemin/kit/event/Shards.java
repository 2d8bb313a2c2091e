package fr.parchemin.kit.event;

/** A key always travels in the same shard. Changing the count reorders what waits in an outbox: empty it first. */
public final class Shards {

    public static final int COUNT = 2;

    private Shards() {}

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
