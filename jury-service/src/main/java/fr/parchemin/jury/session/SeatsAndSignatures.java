package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.UnfinishedSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells the register where somebody sits, and what an account has signed, as long as the session is not over. */
@ApplicationScoped
class SeatsAndSignatures implements UnfinishedSessions {

    private static final Set<SessionStatus> UNFINISHED =
            EnumSet.range(SessionStatus.PLANNED, SessionStatus.DELIBERATED);

    private final JurySessions sessions;

    SeatsAndSignatures(JurySessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<UUID> seating(UUID professional) {
        return sessions.find("status in ?1 and ?2 in elements(seats) order by id", UNFINISHED, professional).stream()
                .map(JurySession::id)
                .toList();
    }

    @Override
    public List<UUID> signedWith(String account) {
        return sessions
                .find(
                        "select s from JurySession s join s.signing.signatures one"
                                + " where s.status in ?1 and one.signedBy = ?2 order by s.id",
                        UNFINISHED,
                        account)
                .stream()
                .map(JurySession::id)
                .toList();
    }
}
