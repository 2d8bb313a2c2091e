package fr.parchemin.jury.hearing;

import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.recusal.Recusal;
import fr.parchemin.jury.recusal.RecusalRefusal;
import fr.parchemin.jury.recusal.Recusals;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.roster.RosterRefusal;
import fr.parchemin.jury.session.AttendanceRefusal;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Takes a member away from one candidate before the jury decides on them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeclareRecusal {

    private final CallersSessions callers;
    private final RosterLines lines;
    private final Decisions decisions;
    private final Recusals recusals;

    DeclareRecusal(CallersSessions callers, RosterLines lines, Decisions decisions, Recusals recusals) {
        this.callers = callers;
        this.lines = lines;
        this.decisions = decisions;
        this.recusals = recusals;
    }

    /** For whom it was declared, and where. */
    record Declared(JurySession session, RosterLine line) {}

    Declared declare(UUID sessionId, UUID memberId, UUID enrolmentId, String reason) {
        var session = callers.locked(sessionId);
        refuseOthers(memberId);
        session.refuseUnless(SessionAction.DECLARE_RECUSAL);
        if (!session.hasMember(memberId)) {
            throw new Refused(new AttendanceRefusal.NotOnPanel(List.of(memberId)));
        }
        var line = lines.on(sessionId, enrolmentId)
                .orElseThrow(() -> new Refused(new RosterRefusal.NotOnRoster(enrolmentId, sessionId)));
        decisions.on(sessionId, enrolmentId).ifPresent(decided -> {
            throw new Refused(new RecusalRefusal.AlreadyDecided(enrolmentId));
        });
        if (recusals.declared(sessionId, memberId, enrolmentId) != null) {
            throw new Refused(new RecusalRefusal.RecusalAlreadyDeclared(memberId, enrolmentId));
        }
        recusals.put(new Recusal(sessionId, memberId, enrolmentId, reason, callers.stamp()));
        return new Declared(session, line);
    }

    private void refuseOthers(UUID memberId) {
        if (!callers.hasRole("certifier")
                && !callers.member().map(Member::id).filter(memberId::equals).isPresent()) {
            throw new Refused(new RecusalRefusal.RecusalOfAnother(memberId));
        }
    }
}
