package fr.parchemin.candidate.campus;

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

    void put(Campus campus) {
        entities.merge(campus);
    }

    void deleteAll() {
        entities.createQuery("delete from Campus").executeUpdate();
    }
}
