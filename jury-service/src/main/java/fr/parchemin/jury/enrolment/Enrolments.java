package fr.parchemin.jury.enrolment;

import fr.parchemin.kit.call.Caller;
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

/** The enrolments known here. */
@ApplicationScoped
public class Enrolments {

    private final EntityManager entities;
    private final Caller caller;

    Enrolments(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** None when it is unknown, not known yet, or out of the caller's scope. */
    public Optional<Enrolment> find(UUID id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id));
    }

    /** One that a body names: campuses of the past read, the present one acts for it. */
    public Enrolment toWrite(UUID id) {
        var enrolment = at(id);
        if (!caller.reaches(enrolment.campus())) {
            throw new Refused(new EnrolmentRefusal.CampusOutOfScope(enrolment.campus()));
        }
        return enrolment;
    }

    /** One that a roster or a request names. */
    public Enrolment at(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new NotYetKnown(id)));
    }

    /** Those of them that are known and in scope, by their ids. */
    public Map<UUID, Enrolment> of(Collection<UUID> ids) {
        return entities.createQuery("from Enrolment where id in :ids", Enrolment.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    public void put(Enrolment told) {
        var known = entities.find(Enrolment.class, told.id());
        if (known == null || !known.isNewerThan(told)) {
            var kept = entities.merge(told);
            Optional.ofNullable(entities.find(StatedRequirements.class, told.id()))
                    .ifPresent(kept::becomes);
        }
    }
}
