package fr.parchemin.candidate.professional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The professionals known here. */
@ApplicationScoped
public class Professionals {

    private final EntityManager entities;

    Professionals(EntityManager entities) {
        this.entities = entities;
    }

    public boolean knows(UUID id) {
        return !entities.createNativeQuery("select 1 from professional where id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    public void put(UUID id) {
        entities.createNativeQuery("insert into professional (id) values (:id) on conflict do nothing")
                .setParameter("id", id)
                .executeUpdate();
    }

    public void delete(UUID id) {
        entities.createNativeQuery("delete from professional where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    public void deleteAll() {
        entities.createNativeQuery("delete from professional").executeUpdate();
    }
}
