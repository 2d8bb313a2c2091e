package fr.parchemin.kit.inbox;

import fr.parchemin.kit.parking.UnreadableMessage;

/** What one service makes of one topic. */
public interface Subscriber {

    /** The consumer's name in inbox, parking and rebuild. */
    String name();

    String topic();

    /** Takes one message in, within the inbox's transaction. */
    void apply(Message message);

    /** Forgets what was told under a key, within the inbox's transaction: its subject is no more. */
    default void forget(String key) {
        throw new UnreadableMessage("no data");
    }

    /** Forgets everything taken in, before a rebuild reads the topic again. */
    void clear();
}
