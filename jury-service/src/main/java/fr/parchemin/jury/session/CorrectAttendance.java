package fr.parchemin.jury.session;

import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says anew who attends a session that runs: somebody came late, was forgotten, or another one stands in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CorrectAttendance {

    private final JurySessions sessions;
    private final CallersSessions callers;
    private final Spokespeople spokespeople;
    private final Arrivals arrivals;
    private final Decisions decisions;
    private final IfMatch ifMatch;
    private final Clock clock;

    CorrectAttendance(
            JurySessions sessions,
            CallersSessions callers,
            Spokespeople spokespeople,
            Arrivals arrivals,
            Decisions decisions,
            IfMatch ifMatch,
            Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.spokespeople = spokespeople;
        this.arrivals = arrivals;
        this.decisions = decisions;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    JurySession correct(UUID id, List<Attendee> present, @Nullable UUID substitute, String reason) {
        var session = callers.locked(id);
        spokespeople.refuseOthers(session);
        if (session.attendance().isEmpty()) {
            session.refuseUnless(SessionAction.CORRECT_ATTENDANCE);
        }
        var arrival = arrivals.at(session, present, substitute);
        if (arrival.isOnRecord(session.attendance().orElseThrow())) {
            return session;
        }
        session.refuseUnless(SessionAction.CORRECT_ATTENDANCE);
        ifMatch.requires(session.version());
        session.correctAttendance(arrival, reason, callers.user(), clock);
        refuseContradicted(session, arrival);
        sessions.flush();
        return session;
    }

    /** Whoever deliberated was there, with somebody who presided. */
    private void refuseContradicted(JurySession session, Arrival arrival) {
        var contradicted = decisions.of(session.id()).stream()
                .filter(decision -> !arrival.bears(decision))
                .map(Decision::enrolmentId)
                .toList();
        if (!contradicted.isEmpty()) {
            throw new Refused(new AttendanceRefusal.DecisionsContradicted(contradicted));
        }
    }
}
