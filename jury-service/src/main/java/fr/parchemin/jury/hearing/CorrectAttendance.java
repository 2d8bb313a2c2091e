package fr.parchemin.jury.hearing;

import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.panel.Spokespeople;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.Arrival;
import fr.parchemin.jury.session.AttendanceRefusal;
import fr.parchemin.jury.session.Attendee;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says anew who attends a session that runs: somebody came late, was forgotten, or another one stands in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CorrectAttendance {

    private final CallersSessions callers;
    private final Spokespeople spokespeople;
    private final Panels panels;
    private final RosterLines roster;
    private final Decisions decisions;
    private final IfMatch ifMatch;

    CorrectAttendance(
            CallersSessions callers,
            Spokespeople spokespeople,
            Panels panels,
            RosterLines roster,
            Decisions decisions,
            IfMatch ifMatch) {
        this.callers = callers;
        this.spokespeople = spokespeople;
        this.panels = panels;
        this.roster = roster;
        this.decisions = decisions;
        this.ifMatch = ifMatch;
    }

    JurySession correct(UUID id, List<Attendee> present, @Nullable UUID substitute, String reason) {
        var session = callers.locked(id);
        spokespeople.refuseOthers(session);
        if (session.attendance().isEmpty()) {
            session.refuseUnless(SessionAction.CORRECT_ATTENDANCE);
        }
        roster.refuseOthers(id, Attendee.conflictsOf(present));
        var arrival = panels.arrival(session, present, substitute);
        if (arrival.isOnRecord(session.attendance().orElseThrow())) {
            return session;
        }
        session.refuseUnless(SessionAction.CORRECT_ATTENDANCE);
        ifMatch.requires(session.version());
        session.correctAttendance(arrival, reason, callers.stamp());
        refuseContradicted(session, arrival);
        callers.flush();
        return session;
    }

    /** Whoever deliberated was there, with somebody who presided. */
    private void refuseContradicted(JurySession session, Arrival arrival) {
        var contradicted = decisions.of(session.id()).stream()
                .filter(decision -> !decision.isBorneBy(arrival.bench(decision.enrolmentId(), decision.recused())))
                .map(Decision::enrolmentId)
                .toList();
        if (!contradicted.isEmpty()) {
            throw new Refused(new AttendanceRefusal.DecisionsContradicted(contradicted));
        }
    }
}
