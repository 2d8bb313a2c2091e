package fr.parchemin.kit.call;

import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.relay.Relay;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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
        var requests = Arc.container().requestContext();
        var nested = requests.isActive();
        var outer = nested ? requests.getState() : null;
        // A context of its own: the login must not be left to what else the thread's context serves.
        requests.activate(null);
        try {
            role.becomeWorker();
            var told = QuarkusTransaction.requiringNew().call(() -> {
                work.run();
                entities.flush();
                return !outbox.write().isEmpty();
            });
            if (told) {
                relay.wake();
            }
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
