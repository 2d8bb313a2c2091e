package fr.parchemin.jury.professional;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of those who have a seat on an unfinished session: one may be given to whoever has none; another one takes
 * a reason, and waits until the session is over once the account has signed.
 */
@ApplicationScoped
class AccountChanges {

    private final UnfinishedSessions sessions;
    private final Members members;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    AccountChanges(UnfinishedSessions sessions, Members members, EntityManager entities, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    void record(UUID professional, @Nullable String before, Profile after) {
        if (before == null || Objects.equals(before, after.userId())) {
            return;
        }
        members.hold(before);
        var signed = sessions.signedWith(before);
        if (!signed.isEmpty()) {
            throw new Refused(new ProfessionalRefusal.AccountSigned(professional, signed));
        }
        var seating = sessions.seating(professional);
        if (seating.isEmpty()) {
            return;
        }
        if (after.reason() == null) {
            throw new Refused(new ProfessionalRefusal.AccountChangeUnreasoned(professional, seating));
        }
        entities.persist(
                new AccountChange(professional, before, after.userId(), after.reason(), caller.id(), clock.instant()));
    }
}
