package fr.parchemin.jury.campus;

import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The campuses known here. */
@ApplicationScoped
public class Campuses {

    private final EntityManager entities;
    private final Clock clock;

    Campuses(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What day it is there. */
    public LocalDate today(String code) {
        return at(code).today(clock);
    }

    /** A fact happens today at the latest, by the campus's own day. */
    public void refuseFuture(String code, String field, LocalDate date) {
        DateInFuture.refuse(field, date, today(code));
    }

    public List<Campus> all() {
        return entities.createQuery("from Campus order by code", Campus.class).getResultList();
    }

    /** One that a body names. */
    public Campus at(String code) {
        var campus = entities.find(Campus.class, code);
        if (campus == null) {
            throw new Refused(new NotYetKnown(code));
        }
        return campus;
    }

    public void put(Campus campus) {
        entities.merge(campus);
    }

    public void deleteAll() {
        entities.createQuery("delete from Campus").executeUpdate();
    }
}
