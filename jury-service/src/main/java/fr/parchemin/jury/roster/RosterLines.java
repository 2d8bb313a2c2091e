package fr.parchemin.jury.roster;

import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rosters of all sessions, as far as the caller sees their enrolments. */
@ApplicationScoped
public class RosterLines {

    private final EntityManager entities;

    RosterLines(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the enrolments' ids. */
    public List<RosterLine> of(UUID sessionId) {
        return ofAll(List.of(sessionId));
    }

    public List<RosterLine> ofAll(Collection<UUID> sessionIds) {
        return entities.createQuery(
                        "from RosterLine where place.sessionId in :sessions order by place.enrolmentId",
                        RosterLine.class)
                .setParameter("sessions", sessionIds)
                .getResultList();
    }

    public List<RosterLine> after(UUID sessionId, @Nullable String enrolmentId, int limit) {
        return entities.createQuery(
                        "from RosterLine where place.sessionId = :session and place.enrolmentId > :after"
                                + " order by place.enrolmentId",
                        RosterLine.class)
                .setParameter("session", sessionId)
                .setParameter("after", RowKey.id(enrolmentId))
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(UUID sessionId) {
        return entities.createQuery("select count(*) from RosterLine where place.sessionId = :session", Long.class)
                .setParameter("session", sessionId)
                .getSingleResult();
    }

    public Optional<RosterLine> on(UUID sessionId, UUID enrolmentId) {
        return Optional.ofNullable(entities.find(RosterLine.class, new RosterLine.Place(sessionId, enrolmentId)));
    }

    /** Nobody states anything about somebody whom this jury does not hear. */
    public void refuseOthers(UUID sessionId, Collection<UUID> enrolmentIds) {
        var heard = of(sessionId).stream().map(RosterLine::enrolmentId).toList();
        enrolmentIds.stream()
                .filter(enrolment -> !heard.contains(enrolment))
                .findFirst()
                .ifPresent(enrolment -> {
                    throw new Refused(new RosterRefusal.NotOnRoster(enrolment, sessionId));
                });
    }

    /**
     * Ends the enrolments' ties to a session that is over, closed, cancelled or annulled: from then on another one may hear
     * them. Whatever has changed is written: who lost a race learns it here.
     */
    public List<RosterLine> finish(UUID sessionId) {
        var lines = of(sessionId);
        lines.forEach(RosterLine::finish);
        entities.flush();
        return lines;
    }

    /** Where the enrolment sits until that session is over. */
    public Optional<RosterLine> unfinishedOf(UUID enrolmentId) {
        return entities.createQuery(
                        "from RosterLine where place.enrolmentId = :enrolment and unfinished", RosterLine.class)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .findFirst();
    }

    /** Two sessions that want the same enrolments at once: the second one waits, and sees what the first one did. */
    public void await(Collection<UUID> enrolmentIds) {
        enrolmentIds.stream()
                .sorted()
                .forEach(id -> entities.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended(:enrolment, 0))")
                        .setParameter("enrolment", "roster " + id)
                        .getSingleResult());
    }

    public void put(RosterLine line) {
        entities.persist(line);
    }

    public void remove(RosterLine line) {
        entities.remove(line);
    }
}
