package fr.parchemin.assessment.campus;

import fr.parchemin.assessment.campus.CampusChanged.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The campuses known here. */
@ApplicationScoped
public class Campuses {

    private final EntityManager entities;

    Campuses(EntityManager entities) {
        this.entities = entities;
    }

    Optional<String> zone(String code) {
        List<?> zones = entities.createNativeQuery("select zone from campus where code = :code", String.class)
                .setParameter("code", code)
                .getResultList();
        return zones.stream().map(String.class::cast).findFirst();
    }

    Optional<LocalDate> lastDayBeforeClosing(String code, LocalDate day) {
        List<?> closings = entities.createNativeQuery(
                        "select closed_on from campus_closing where campus_code = :code and closed_on < :day"
                                + " and (reopened_on is null or reopened_on > :day)",
                        LocalDate.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList();
        return closings.stream().map(LocalDate.class::cast).findFirst();
    }

    public void put(CampusChanged changed) {
        entities.createNativeQuery("insert into campus (code, name, zone, status)"
                        + " values (:code, :name, :zone, :status) on conflict (code) do update"
                        + " set name = excluded.name, zone = excluded.zone, status = excluded.status")
                .setParameter("code", changed.code())
                .setParameter("name", changed.name())
                .setParameter("zone", changed.zone())
                .setParameter("status", changed.status())
                .executeUpdate();
        entities.createNativeQuery("delete from campus_closing where campus_code = :code")
                .setParameter("code", changed.code())
                .executeUpdate();
        changed.closings().forEach(closing -> put(changed.code(), closing));
    }

    public void deleteAll() {
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
