package fr.parchemin.candidate.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the assessments have told of each enrolment. */
@ApplicationScoped
public class Standings {

    private final EntityManager entities;

    Standings(EntityManager entities) {
        this.entities = entities;
    }

    public List<BlocStanding> onBlocs(UUID enrolment) {
        return entities.createQuery("from BlocStanding where enrolmentId = :enrolment", BlocStanding.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    public Optional<DissertationStanding> onDissertation(UUID enrolment) {
        return Optional.ofNullable(entities.find(DissertationStanding.class, enrolment));
    }

    public void put(BlocStanding told) {
        var known = entities.find(BlocStanding.class, told.subject());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }

    public void put(DissertationStanding told) {
        var known = entities.find(DissertationStanding.class, told.enrolmentId());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }
}
