package fr.parchemin.candidate.campus;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The campuses known here. */
@ApplicationScoped
public class Campuses {

    private final EntityManager entities;
    private final Caller caller;

    Campuses(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Refuses a campus that the campus service has not told of (yet). */
    public Campus known(String code) {
        var campus = entities.find(Campus.class, code);
        if (campus == null) {
            throw new Refused(new CampusRefusal.NotYetKnown(code));
        }
        return campus;
    }

    /** Refuses, before that, a campus that the caller's token does not carry. */
    public Campus inScope(String code) {
        if (!caller.reaches(code)) {
            throw new Refused(new CampusRefusal.OutOfScope(code));
        }
        return known(code);
    }

    public List<Campus> all() {
        return entities.createQuery("from Campus order by code", Campus.class).getResultList();
    }

    void put(Campus campus) {
        entities.merge(campus);
    }

    void deleteAll() {
        entities.createQuery("delete from Campus").executeUpdate();
    }
}
