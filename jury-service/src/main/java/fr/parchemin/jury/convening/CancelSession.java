package fr.parchemin.jury.convening;

import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.roster.LineTold;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.JurySessions;
import fr.parchemin.jury.session.SessionTold;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Gives up a session that has not been opened; whoever was to be heard is free for another one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CancelSession {

    private final JurySessions sessions;
    private final RosterLines roster;
    private final SessionHistory history;
    private final Outbox outbox;

    CancelSession(JurySessions sessions, RosterLines roster, SessionHistory history, Outbox outbox) {
        this.sessions = sessions;
        this.roster = roster;
        this.history = history;
        this.outbox = outbox;
    }

    JurySession cancel(UUID id, String reason) {
        var session = sessions.locked(id);
        session.cancel(reason);
        var cancelled = history.note(session, SessionStep.Kind.CANCELLED, null);
        var heldOn = session.plan().heldOn();
        roster.finish(id).forEach(line -> outbox.append(LineTold.unrostered(line, heldOn, cancelled.at())));
        outbox.append(SessionTold.cancelled(session, cancelled.at()));
        sessions.flush();
        return session;
    }
}
