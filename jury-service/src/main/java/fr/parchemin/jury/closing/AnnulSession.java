package fr.parchemin.jury.closing;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Ends a sitting that cannot be brought to its close: nobody is awarded anything, everybody may be heard anew. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnnulSession {

    private final CallersSessions callers;
    private final Campuses campuses;
    private final Decisions decisions;
    private final ConcludedLines lines;
    private final EndSession end;

    AnnulSession(
            CallersSessions callers, Campuses campuses, Decisions decisions, ConcludedLines lines, EndSession end) {
        this.callers = callers;
        this.campuses = campuses;
        this.decisions = decisions;
        this.lines = lines;
        this.end = end;
    }

    JurySession annul(UUID id, String reason) {
        var session = callers.locked(id);
        session.annul(campuses.today(session.plan().campus()), reason);
        var decided = decisions.of(id);
        var stamp = callers.stamp();
        decided.forEach(decision -> decision.setAside(reason, stamp));
        end.annulled(session, lines.of(session, decided));
        return session;
    }
}
