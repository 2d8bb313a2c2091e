package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.call.Stamp;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sessions as the caller may reach them. Campuses are kept apart by the database; who comes as a jury member alone
 * reaches the sessions on which a seat is theirs.
 */
@ApplicationScoped
public class CallersSessions {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> NOT_BOUND_TO_A_SEAT = Set.of("certifier", "campus-admin", "auditor");

    private final JurySessions sessions;
    private final Members members;
    private final Caller caller;

    CallersSessions(JurySessions sessions, Members members, Caller caller) {
        this.sessions = sessions;
        this.members = members;
        this.caller = caller;
    }

    public JurySession at(UUID id) {
        return reached(sessions.at(id));
    }

    /** For a change. */
    public JurySession locked(UUID id) {
        return reached(sessions.locked(id));
    }

    /** Who must sit on the sessions that are listed; null: nobody in particular. */
    public @Nullable UUID seatedMember() {
        return isBoundToASeat() ? member().map(Member::id).orElse(NOBODY) : null;
    }

    /** The professional who logs in as the caller. */
    public Optional<Member> member() {
        return members.loggingInAs(caller.id());
    }

    /** The token's subject. */
    public String user() {
        return caller.id();
    }

    public Stamp stamp() {
        return caller.stamp();
    }

    /** Writes what was changed, so that the answer and the events carry its new version. */
    public void flush() {
        sessions.flush();
    }

    public boolean hasRole(String role) {
        return caller.hasRole(role);
    }

    /** Whether nothing but a seat opens sessions to the caller. */
    boolean isBoundToASeat() {
        return NOT_BOUND_TO_A_SEAT.stream().noneMatch(caller::hasRole);
    }

    private JurySession reached(JurySession session) {
        if (isBoundToASeat()
                && !member().filter(member -> session.hasMember(member.id())).isPresent()) {
            throw new Refused(new SessionRefusal.UnknownJurySession(session.id()));
        }
        return session;
    }
}
