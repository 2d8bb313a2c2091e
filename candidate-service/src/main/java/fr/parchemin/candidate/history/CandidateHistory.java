package fr.parchemin.candidate.history;

import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.Likeness;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.listing.RowKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Only grows. Details name fields and campuses, never what stood in them. */
@ApplicationScoped
public class CandidateHistory {

    private final EntityManager entities;
    private final WorkerTransaction apart;
    private final Caller caller;
    private final Clock clock;

    CandidateHistory(EntityManager entities, WorkerTransaction apart, Caller caller, Clock clock) {
        this.entities = entities;
        this.apart = apart;
        this.caller = caller;
        this.clock = clock;
    }

    public void add(Candidate candidate, Action action, String detail) {
        entities.persist(line(candidate.id(), candidate.campus(), action, detail));
    }

    /** In a transaction of its own, because the request that tried is refused and leaves nothing behind. */
    public void addAttempt(UUID candidate, String campus, Likeness by) {
        var line = line(candidate, campus, Action.KNOWN_ELSEWHERE, by.name());
        apart.run(() -> entities.persist(line));
    }

    /** Somebody who is alike was told of, without saying who. */
    public void addSeen(UUID candidate, String campus, Likeness by) {
        entities.persist(line(candidate, campus, Action.KNOWN_ELSEWHERE, by.name()));
    }

    List<HistoryLine> of(UUID candidate, @Nullable String after, int limit) {
        return entities.createQuery(
                        "from HistoryLine where candidateId = :candidate and id > :after order by id",
                        HistoryLine.class)
                .setParameter("candidate", candidate)
                .setParameter("after", RowKey.id(after))
                .setMaxResults(limit)
                .getResultList();
    }

    long countOf(UUID candidate) {
        return entities.createQuery("select count(*) from HistoryLine where candidateId = :candidate", Long.class)
                .setParameter("candidate", candidate)
                .getSingleResult();
    }

    private HistoryLine line(UUID candidate, String campus, Action action, String detail) {
        return new HistoryLine(candidate, campus, action, detail, caller.id(), clock.instant());
    }
}
