package fr.parchemin.candidate.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What the juries have told of each enrolment. */
@ApplicationScoped
public class Hearings {

    private final EntityManager entities;

    Hearings(EntityManager entities) {
        this.entities = entities;
    }

    public JuryRecord of(UUID enrolment) {
        return new JuryRecord(entities.createQuery("from Hearing where enrolmentId = :enrolment", Hearing.class)
                .setParameter("enrolment", enrolment)
                .getResultList());
    }

    public void put(Hearing told) {
        var known = entities.find(Hearing.class, told.subject());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }
}
