package fr.parchemin.candidate.campus;

import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
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

    /** Unknown as well when it is at a campus of others. */
    public Cohort known(UUID id) {
        return Optional.ofNullable(entities.find(Cohort.class, id)).orElseThrow(() -> new Refused(new NotYetKnown(id)));
    }

    public void put(Cohort cohort) {
        entities.merge(cohort);
    }

    public void deleteAll() {
        entities.createQuery("delete from Cohort").executeUpdate();
    }
}
