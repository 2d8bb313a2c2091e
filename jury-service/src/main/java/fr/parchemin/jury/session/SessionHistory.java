package fr.parchemin.jury.session;

import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
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
class SessionHistory {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    SessionHistory(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    void note(JurySession session, SessionStep.Kind kind, @Nullable LocalDate statedOn) {
        entities.persist(new SessionStep(session.id(), kind, statedOn, caller.id(), clock.instant()));
    }

    List<SessionStep> of(JurySession session) {
        return of(List.of(session)).getOrDefault(session.id(), List.of());
    }

    /** By session, each in order. */
    Map<UUID, List<SessionStep>> of(Collection<JurySession> sessions) {
        return entities.createQuery("from SessionStep where sessionId in :sessions order by id", SessionStep.class)
                .setParameter("sessions", sessions.stream().map(JurySession::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(SessionStep::sessionId));
    }
}
