package fr.parchemin.kit.inbox;

/** What one service makes of one topic. */
public interface Subscriber {

    Subscription subscription();

    /** The channel's name; the consumer's in inbox, parking and rebuild. */
    default String name() {
        return subscription().channel();
    }

    default String topic() {
        return subscription().topic();
    }
}
