package fr.parchemin.campus.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The certifications known here. */
@ApplicationScoped
public class Certifications {

    private final EntityManager entities;

    Certifications(EntityManager entities) {
        this.entities = entities;
    }

    public boolean knows(String code) {
        return !entities.createNativeQuery("select 1 from certification where code = :code")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    void put(CertificationEvents.CertificationChanged changed) {
        entities.createNativeQuery("insert into certification (code, title) values (:code, :title)"
                        + " on conflict (code) do update set title = excluded.title")
                .setParameter("code", changed.code())
                .setParameter("title", changed.title())
                .executeUpdate();
    }

    void deleteAll() {
        entities.createNativeQuery("delete from certification").executeUpdate();
    }
}
