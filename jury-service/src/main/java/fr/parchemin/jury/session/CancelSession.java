package fr.parchemin.jury.session;

import fr.parchemin.jury.roster.KeepRoster;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Gives up a session that has not been opened; whoever was to be heard is free for another one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CancelSession {

    private final JurySessions sessions;
    private final KeepRoster roster;
    private final SessionHistory history;
    private final Outbox outbox;
    private final Clock clock;

    CancelSession(JurySessions sessions, KeepRoster roster, SessionHistory history, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.roster = roster;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    JurySession cancel(UUID id, String reason) {
        var session = sessions.locked(id);
        session.cancel(reason);
        history.note(session, SessionStep.Kind.CANCELLED, null);
        var plan = session.plan();
        roster.release(new KeepRoster.Hearing(session.id(), plan.certification(), plan.heldOn()));
        outbox.append(SessionTold.cancelled(session, clock.instant()));
        sessions.flush();
        return session;
    }
}
