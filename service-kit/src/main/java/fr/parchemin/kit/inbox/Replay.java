package fr.parchemin.kit.inbox;

import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Drains a parked key in order, a transaction a message, then releases it; stops at the first that still fails. */
@ApplicationScoped
public class Replay {

    private final WorkerTransaction transaction;
    private final ParkedMessages parked;
    private final Inbox inbox;

    Replay(WorkerTransaction transaction, ParkedMessages parked, Inbox inbox) {
        this.transaction = transaction;
        this.parked = parked;
        this.inbox = inbox;
    }

    /** The count of messages that were taken in. */
    public int drain(Subscriber subscriber, String key) {
        var done = 0;
        var more = new AtomicBoolean(true);
        while (more.get()) {
            try {
                transaction.run(() -> more.set(takeInFirst(subscriber, key)));
            } catch (RuntimeException failure) {
                // Whatever a consumer throws parked the key, and leaves it parked.
                throw new Refused(new StillFailing(key, done, failure.toString()));
            }
            done += more.get() ? 1 : 0;
        }
        return done;
    }

    private boolean takeInFirst(Subscriber subscriber, String key) {
        if (!parked.isParked(subscriber.name(), key)) {
            return false;
        }
        var first = parked.first(subscriber.name(), key);
        if (first.isEmpty()) {
            parked.release(subscriber.name(), key);
            return false;
        }
        inbox.applyOnce(subscriber, first.get().message());
        parked.remove(first.get());
        return true;
    }
}
