package fr.parchemin.jury.history;

import fr.parchemin.jury.session.JurySession;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.call.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who did what to a session, and when: nothing of it is ever changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SessionHistory {

    private final EntityManager entities;
    private final Caller caller;

    SessionHistory(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    public Stamp note(JurySession session, SessionStep.Kind kind, @Nullable LocalDate statedOn) {
        var stamp = caller.stamp();
        note(session, kind, statedOn, stamp);
        return stamp;
    }

    public void note(JurySession session, SessionStep.Kind kind, @Nullable LocalDate statedOn, Stamp stamp) {
        entities.persist(new SessionStep(session.id(), kind, statedOn, stamp.by(), stamp.at()));
    }

    public List<SessionStep> of(JurySession session) {
        return of(List.of(session)).getOrDefault(session.id(), List.of());
    }

    /** By session, each in order. */
    public Map<UUID, List<SessionStep>> of(Collection<JurySession> sessions) {
        return entities.createQuery("from SessionStep where sessionId in :sessions order by id", SessionStep.class)
                .setParameter("sessions", sessions.stream().map(JurySession::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(SessionStep::sessionId));
    }
}
