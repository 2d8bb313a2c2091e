package fr.parchemin.kit.call;

import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.relay.Relay;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One message, timer tick or load at start is one transaction of the worker's login. */
@ApplicationScoped
public class WorkerTransaction {

    private final DatabaseRole role;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Relay relay;

    WorkerTransaction(@PersistenceUnitExtension DatabaseRole role, EntityManager entities, Outbox outbox, Relay relay) {
        this.role = role;
        this.entities = entities;
        this.outbox = outbox;
        this.relay = relay;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** For work that takes longer than a message may. */
    public void runWithin(Duration limit, Runnable work) {
        call(QuarkusTransaction.requiringNew().timeout((int) limit.toSeconds()), () -> {
            work.run();
            return null;
        });
    }

    public <T extends @Nullable Object> T call(Supplier<T> work) {
        return call(QuarkusTransaction.requiringNew(), work);
    }

    private <T extends @Nullable Object> T call(TransactionRunnerOptions transaction, Supplier<T> work) {
        var requests = Arc.container().requestContext();
        var nested = requests.isActive();
        var outer = nested ? requests.getState() : null;
        // A context of its own: the login must not be left to what else the thread's context serves.
        requests.activate(null);
        try {
            role.becomeWorker();
            var told = new AtomicBoolean();
            T result = transaction.call(() -> {
                T made = work.get();
                entities.flush();
                told.set(!outbox.write().isEmpty());
                return made;
            });
            if (told.get()) {
                relay.wake();
            }
            return result;
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
