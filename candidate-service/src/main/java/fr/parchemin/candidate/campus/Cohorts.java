package fr.parchemin.candidate.campus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cohorts known here, of the caller's campuses. */
@ApplicationScoped
public class Cohorts {

    private final EntityManager entities;

    Cohorts(EntityManager entities) {
        this.entities = entities;
    }

    public List<Cohort> notOverOn(LocalDate day) {
        return entities.createQuery("from Cohort where endsOn >= :day order by startsOn, name, id", Cohort.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Empty as well when it is at a campus of others. */
    public Optional<Cohort> find(UUID id) {
        return Optional.ofNullable(entities.find(Cohort.class, id));
    }

    void put(Cohort cohort) {
        entities.merge(cohort);
    }

    void deleteAll() {
        entities.createQuery("delete from Cohort").executeUpdate();
    }
}
