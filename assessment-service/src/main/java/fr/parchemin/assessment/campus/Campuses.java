package fr.parchemin.assessment.campus;

import fr.parchemin.assessment.campus.CampusChanged.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The campuses known here. */
@ApplicationScoped
class Campuses {

    private final EntityManager entities;

    Campuses(EntityManager entities) {
        this.entities = entities;
    }

    void put(CampusChanged changed) {
        entities.createNativeQuery("insert into campus (code, name, status) values (:code, :name, :status)"
                        + " on conflict (code) do update set name = excluded.name, status = excluded.status")
                .setParameter("code", changed.code())
                .setParameter("name", changed.name())
                .setParameter("status", changed.status())
                .executeUpdate();
        entities.createNativeQuery("delete from campus_closing where campus_code = :code")
                .setParameter("code", changed.code())
                .executeUpdate();
        changed.closings().forEach(closing -> put(changed.code(), closing));
    }

    void deleteAll() {
        entities.createNativeQuery("delete from campus").executeUpdate();
    }

    private void put(String campus, Closing closing) {
        entities.createNativeQuery("insert into campus_closing (campus_code, closed_on, reopened_on)"
                        + " values (:campus, :closedOn, cast(:reopenedOn as date))")
                .setParameter("campus", campus)
                .setParameter("closedOn", closing.closedOn())
                .setParameter("reopenedOn", closing.reopenedOn())
                .executeUpdate();
    }
}
