package fr.parchemin.jury.enrolment;

import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The newest requirements known of each enrolment. */
@ApplicationScoped
public class Requirements {

    private final EntityManager entities;

    Requirements(EntityManager entities) {
        this.entities = entities;
    }

    /** Refused when nobody has told of them yet: nothing to show would look like nothing missing. */
    public StatedRequirements of(UUID enrolmentId) {
        return find(enrolmentId).orElseThrow(() -> new Refused(new NotYetKnown(enrolmentId)));
    }

    public Optional<StatedRequirements> find(UUID enrolmentId) {
        return Optional.ofNullable(entities.find(StatedRequirements.class, enrolmentId));
    }

    /** Those that are known and in scope, by their enrolments. */
    public Map<UUID, StatedRequirements> of(Collection<UUID> enrolmentIds) {
        return entities.createQuery("from StatedRequirements where enrolmentId in :ids", StatedRequirements.class)
                .setParameter("ids", enrolmentIds)
                .getResultStream()
                .collect(Collectors.toMap(StatedRequirements::enrolmentId, Function.identity()));
    }

    /** As of now, and kept so until the transaction ends: what is told meanwhile waits, and then sees what was done. */
    public Map<UUID, StatedRequirements> held(Collection<UUID> enrolmentIds) {
        enrolmentIds.stream().sorted().forEach(this::hold);
        var newest = of(enrolmentIds);
        newest.values().forEach(entities::refresh);
        return newest;
    }

    private void hold(UUID enrolmentId) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:enrolment, 0))")
                .setParameter("enrolment", "requirements " + enrolmentId)
                .getSingleResult();
    }

    /** Whether they are news; the same ones again are, too, so that a rebuild evaluates everything anew. */
    public boolean put(StatedRequirements stated) {
        hold(stated.enrolmentId());
        var known = entities.find(StatedRequirements.class, stated.enrolmentId());
        if (known != null && known.isNewerThan(stated)) {
            return false;
        }
        var kept = entities.merge(stated);
        Optional.ofNullable(entities.find(Enrolment.class, stated.enrolmentId()))
                .ifPresent(enrolment -> enrolment.becomes(kept));
        return true;
    }
}
