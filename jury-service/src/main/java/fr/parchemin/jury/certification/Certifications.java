package fr.parchemin.jury.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The certifications known here. */
@ApplicationScoped
public class Certifications {

    private final EntityManager entities;

    Certifications(EntityManager entities) {
        this.entities = entities;
    }

    public List<Certification> all() {
        return entities.createQuery("from Certification order by code", Certification.class)
                .getResultList();
    }

    void put(Certification certification) {
        entities.merge(certification);
    }

    void deleteAll() {
        entities.createQuery("delete from Certification").executeUpdate();
    }
}
