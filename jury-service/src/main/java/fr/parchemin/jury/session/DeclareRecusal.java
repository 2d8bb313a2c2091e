package fr.parchemin.jury.session;

import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.recusal.KeepRecusal;
import fr.parchemin.jury.recusal.RecusalRefusal;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
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
    private final KeepRecusal keep;

    DeclareRecusal(CallersSessions callers, RosterLines lines, Decisions decisions, KeepRecusal keep) {
        this.callers = callers;
        this.lines = lines;
        this.decisions = decisions;
        this.keep = keep;
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
                .orElseThrow(() -> new Refused(new RecusalRefusal.NotOnRoster(enrolmentId, sessionId)));
        decisions.on(sessionId, enrolmentId).ifPresent(decided -> {
            throw new Refused(new RecusalRefusal.AlreadyDecided(enrolmentId));
        });
        keep.declare(line, memberId, reason);
        return new Declared(session, line);
    }

    private void refuseOthers(UUID memberId) {
        if (!callers.hasRole("certifier")
                && !callers.member().map(Member::id).filter(memberId::equals).isPresent()) {
            throw new Refused(new RecusalRefusal.RecusalOfAnother(memberId));
        }
    }
}
