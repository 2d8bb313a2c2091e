package fr.parchemin.assessment.professional;

import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The professionals known here. */
@ApplicationScoped
public class Professionals {

    private final EntityManager entities;

    Professionals(EntityManager entities) {
        this.entities = entities;
    }

    public void refuseUnknown(Collection<UUID> ids) {
        ids.stream().filter(id -> !knows(id)).findFirst().ifPresent(id -> {
            throw new Refused(new NotYetKnown(id));
        });
    }

    /** Whether the token's subject is one of these professionals. */
    public boolean isOneOf(String userId, Collection<UUID> ids) {
        List<?> theirs = entities.createNativeQuery("select id from professional where user_id = :user", UUID.class)
                .setParameter("user", userId)
                .getResultList();
        return theirs.stream().map(UUID.class::cast).anyMatch(ids::contains);
    }

    private boolean knows(UUID id) {
        return !entities.createNativeQuery("select 1 from professional where id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    public void put(UUID id, @Nullable String userId) {
        entities.createNativeQuery("insert into professional (id, user_id) values (:id, cast(:user as text))"
                        + " on conflict (id) do update set user_id = excluded.user_id")
                .setParameter("id", id)
                .setParameter("user", userId)
                .executeUpdate();
    }

    public void delete(UUID id) {
        entities.createNativeQuery("delete from professional where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    public void deleteAll() {
        entities.createNativeQuery("delete from professional").executeUpdate();
    }
}
