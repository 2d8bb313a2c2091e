package fr.parchemin.jury.campus;

import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The campuses known here. */
@ApplicationScoped
public class Campuses {

    private final EntityManager entities;

    Campuses(EntityManager entities) {
        this.entities = entities;
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

    void put(Campus campus) {
        entities.merge(campus);
    }

    void deleteAll() {
        entities.createQuery("delete from Campus").executeUpdate();
    }
}
