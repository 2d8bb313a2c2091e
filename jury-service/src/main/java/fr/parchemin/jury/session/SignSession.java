package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Signs for the professional who logs in as the caller, and for nobody else. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SignSession {

    private final JurySessions sessions;
    private final CallersSessions callers;
    private final Members members;
    private final Clock clock;

    SignSession(JurySessions sessions, CallersSessions callers, Members members, Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.members = members;
        this.clock = clock;
    }

    JurySession sign(UUID id) {
        var session = callers.locked(id);
        members.hold(callers.user());
        var member = callers.member()
                .map(Member::id)
                .filter(session::hasMember)
                .orElseThrow(() -> new Refused(new HearingRefusal.NotAMember(id)));
        session.sign(member, callers.user(), clock);
        sessions.flush();
        return session;
    }
}
