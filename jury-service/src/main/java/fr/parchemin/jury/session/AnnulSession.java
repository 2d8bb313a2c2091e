package fr.parchemin.jury.session;

import fr.parchemin.jury.award.TellOutcome;
import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.minutes.SealMinutes;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Ends a sitting that cannot be brought to its close: nobody is awarded anything, everybody may be heard anew. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnnulSession {

    private final CallersSessions callers;
    private final Campuses campuses;
    private final SessionHistory history;
    private final Decisions decisions;
    private final ConcludedLines concluded;
    private final RosterLines roster;
    private final SealMinutes minutes;
    private final MinutesOf minutesOf;
    private final TellOutcome tell;
    private final Outbox outbox;
    private final Clock clock;

    AnnulSession(
            CallersSessions callers,
            Campuses campuses,
            SessionHistory history,
            Decisions decisions,
            ConcludedLines concluded,
            RosterLines roster,
            SealMinutes minutes,
            MinutesOf minutesOf,
            TellOutcome tell,
            Outbox outbox,
            Clock clock) {
        this.callers = callers;
        this.campuses = campuses;
        this.history = history;
        this.decisions = decisions;
        this.concluded = concluded;
        this.roster = roster;
        this.minutes = minutes;
        this.minutesOf = minutesOf;
        this.tell = tell;
        this.outbox = outbox;
        this.clock = clock;
    }

    JurySession annul(UUID id, String reason) {
        var session = callers.locked(id);
        var today = campuses.at(session.plan().campus()).today(clock);
        session.annul(today, reason);
        history.note(session, SessionStep.Kind.ANNULLED, today);
        var decided = decisions.of(id);
        decided.forEach(decision -> decision.setAside(reason, callers.user(), clock));
        var lines = concluded.of(session, decided);
        roster.finish(id);
        var sealed = minutes.seal(minutesOf.ended(session, lines));
        lines.forEach(line -> tell.postponed(line.line(), session.plan().heldOn(), today));
        outbox.append(SessionTold.annulled(session, sealed.number(), clock.instant()));
        return session;
    }
}
