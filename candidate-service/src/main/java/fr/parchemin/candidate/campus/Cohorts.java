package fr.parchemin.candidate.campus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

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

    void put(Cohort cohort) {
        entities.merge(cohort);
    }

    void deleteAll() {
        entities.createQuery("delete from Cohort").executeUpdate();
    }
}
