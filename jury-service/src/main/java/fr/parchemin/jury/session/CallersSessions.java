package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import io.quarkus.security.identity.SecurityIdentity;
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
class CallersSessions {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> NOT_BOUND_TO_A_SEAT = Set.of("certifier", "campus-admin", "auditor");

    private final JurySessions sessions;
    private final Members members;
    private final Caller caller;
    private final SecurityIdentity identity;

    CallersSessions(JurySessions sessions, Members members, Caller caller, SecurityIdentity identity) {
        this.sessions = sessions;
        this.members = members;
        this.caller = caller;
        this.identity = identity;
    }

    JurySession at(UUID id) {
        return reached(sessions.at(id));
    }

    /** For a change. */
    JurySession locked(UUID id) {
        return reached(sessions.locked(id));
    }

    /** Who must sit on the sessions that are listed; null: nobody in particular. */
    @Nullable UUID seatedMember() {
        return isBoundToASeat() ? member().map(Member::id).orElse(NOBODY) : null;
    }

    /** The professional who logs in as the caller. */
    Optional<Member> member() {
        return members.loggingInAs(caller.id());
    }

    /** The token's subject. */
    String user() {
        return caller.id();
    }

    boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Whether nothing but a seat opens sessions to the caller. */
    boolean isBoundToASeat() {
        return NOT_BOUND_TO_A_SEAT.stream().noneMatch(identity::hasRole);
    }

    private JurySession reached(JurySession session) {
        if (isBoundToASeat()
                && !member().filter(member -> session.hasMember(member.id())).isPresent()) {
            throw new Refused(new SessionRefusal.UnknownJurySession(session.id()));
        }
        return session;
    }
}
