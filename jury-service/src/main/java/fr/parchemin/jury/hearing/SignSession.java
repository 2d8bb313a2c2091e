package fr.parchemin.jury.hearing;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.session.AttendanceRefusal;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Signs for the professional who logs in as the caller, and for nobody else. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SignSession {

    private final CallersSessions callers;
    private final Members members;

    SignSession(CallersSessions callers, Members members) {
        this.callers = callers;
        this.members = members;
    }

    JurySession sign(UUID id) {
        var session = callers.locked(id);
        members.hold(callers.user());
        var member = callers.member()
                .map(Member::id)
                .filter(session::hasMember)
                .orElseThrow(() -> new Refused(new AttendanceRefusal.NotAMember(id)));
        session.sign(member, callers.stamp());
        callers.flush();
        return session;
    }
}
