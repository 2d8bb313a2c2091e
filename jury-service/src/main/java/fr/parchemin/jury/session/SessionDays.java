package fr.parchemin.jury.session;

import fr.parchemin.jury.award.ClosedSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells awards on which days a session was held and closed. */
@ApplicationScoped
class SessionDays implements ClosedSessions {

    private final JurySessions sessions;

    SessionDays(JurySessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Days> find(UUID sessionId) {
        return sessions.findByIdOptional(sessionId)
                .flatMap(session -> Optional.ofNullable(session.ending().closedOn())
                        .map(closedOn -> new Days(session.plan().heldOn(), closedOn)));
    }
}
