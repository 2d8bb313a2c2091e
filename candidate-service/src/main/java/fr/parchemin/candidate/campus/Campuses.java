package fr.parchemin.candidate.campus;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The campuses known here. */
@ApplicationScoped
public class Campuses {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Campuses(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses a campus that the campus service has not told of (yet). */
    public Campus known(String code) {
        var campus = entities.find(Campus.class, code);
        if (campus == null) {
            throw new Refused(new NotYetKnown(code));
        }
        return campus;
    }

    /** Refuses, before that, a campus that the caller's token does not carry. */
    public Campus inScope(String code) {
        if (!caller.reaches(code)) {
            throw new Refused(new CampusRefusal.CampusOutOfScope(code));
        }
        return known(code);
    }

    /** Refuses, besides, a campus that prepares nobody; tells of those that do and are open. */
    public Campus toEnrolAt(String code, LocalDate day) {
        var campus = inScope(code);
        if (!campus.isPreparationSite()) {
            throw new Refused(new CampusRefusal.NotAPreparationSite(
                    code,
                    all().stream()
                            .filter(one -> one.isPreparationSite() && one.isOpenOn(day))
                            .map(Campus::code)
                            .toList()));
        }
        return campus;
    }

    public List<Campus> all() {
        return entities.createQuery("from Campus order by code", Campus.class).getResultList();
    }

    public Optional<Campus> find(String code) {
        return Optional.ofNullable(entities.find(Campus.class, code));
    }

    public LocalDate todayAt(String code) {
        return todayAt(code, clock);
    }

    /** What day it is at a campus; at the headquarters' own while a rebuild has emptied the table. */
    public LocalDate todayAt(String code, Clock clock) {
        return find(code).map(campus -> campus.today(clock)).orElseGet(() -> LocalDate.now(clock.withZone(PARIS)));
    }

    public void put(Campus campus) {
        entities.merge(campus);
    }

    public void deleteAll() {
        entities.createQuery("delete from Campus").executeUpdate();
    }
}
