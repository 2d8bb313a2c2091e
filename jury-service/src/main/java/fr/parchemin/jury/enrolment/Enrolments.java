package fr.parchemin.jury.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The enrolments known here. */
@ApplicationScoped
public class Enrolments {

    private final EntityManager entities;

    Enrolments(EntityManager entities) {
        this.entities = entities;
    }

    /** None when it is unknown, not known yet, or out of the caller's scope. */
    public Optional<Enrolment> find(UUID id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id));
    }

    void put(Enrolment told) {
        var known = entities.find(Enrolment.class, told.id());
        if (known == null || !known.isNewerThan(told)) {
            var kept = entities.merge(told);
            Optional.ofNullable(entities.find(StatedRequirements.class, told.id()))
                    .ifPresent(kept::becomes);
        }
    }
}
