package fr.parchemin.kit.call;

import fr.parchemin.kit.retry.IdempotentAnswers;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

@ApplicationScoped
class OldAnswers {

    private static final int AT_ONCE = 10_000;

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final Clock clock;

    OldAnswers(WorkerTransaction transaction, EntityManager entities, Clock clock) {
        this.transaction = transaction;
        this.entities = entities;
        this.clock = clock;
    }

    /** Every replica may: deleting what is old twice is deleting it once. */
    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        var deleted = AT_ONCE;
        while (deleted == AT_ONCE) {
            deleted = transaction.call(this::forgetSome);
        }
    }

    private int forgetSome() {
        return entities.createNativeQuery("delete from idempotent_answer where (client, key) in"
                        + " (select client, key from idempotent_answer where recorded_at < :limit limit :count)")
                .setParameter("limit", clock.instant().minus(IdempotentAnswers.KEPT_FOR))
                .setParameter("count", AT_ONCE)
                .executeUpdate();
    }
}
