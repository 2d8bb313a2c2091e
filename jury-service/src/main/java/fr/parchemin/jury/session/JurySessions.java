package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.UnfinishedSessions;
import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JurySessions implements PanacheRepositoryBase<JurySession, UUID>, UnfinishedSessions {

    private static final Set<SessionStatus> UNFINISHED =
            EnumSet.range(SessionStatus.PLANNED, SessionStatus.DELIBERATED);

    /** Which sessions a list shows; null: whatever it is. */
    public record Filter(
            @Nullable SessionStatus status,
            @Nullable String campus,
            @Nullable String certification,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID member) {

        String matching() {
            return "true = true"
                    + (status == null ? "" : " and s.status = :status")
                    + (campus == null ? "" : " and s.plan.campus = :campus")
                    + (certification == null ? "" : " and s.plan.certification = :certification")
                    + (from == null ? "" : " and s.plan.heldOn >= :from")
                    + (to == null ? "" : " and s.plan.heldOn <= :to")
                    + (member == null ? "" : " and :member in elements(s.seats)");
        }

        Map<String, Object> values() {
            var values = new HashMap<String, Object>();
            put(values, "status", status);
            put(values, "campus", campus);
            put(values, "certification", certification);
            put(values, "from", from);
            put(values, "to", to);
            put(values, "member", member);
            return values;
        }

        private static void put(Map<String, Object> values, String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    JurySession at(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new SessionRefusal.UnknownJurySession(id)));
    }

    /** For a change: whatever else changes the session, its roster or its decisions waits. */
    public JurySession locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new SessionRefusal.UnknownJurySession(id)));
    }

    public List<JurySession> after(@Nullable String id, int limit, Filter filter) {
        var query = getEntityManager()
                .createQuery(
                        "select s from JurySession s where " + filter.matching() + " and s.id > :after order by s.id",
                        JurySession.class)
                .setParameter("after", RowKey.id(id))
                .setMaxResults(limit);
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }

    public long count(Filter filter) {
        var query = getEntityManager()
                .createQuery("select count(s) from JurySession s where " + filter.matching(), Long.class);
        filter.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    @Override
    public List<UUID> seating(UUID professional) {
        return find("status in ?1 and ?2 in elements(seats) order by id", UNFINISHED, professional).stream()
                .map(JurySession::id)
                .toList();
    }

    @Override
    public List<UUID> signedWith(String account) {
        return find(
                        "select s from JurySession s join s.signing.signatures one"
                                + " where s.status in ?1 and one.signedBy = ?2 order by s.id",
                        UNFINISHED,
                        account)
                .stream()
                .map(JurySession::id)
                .toList();
    }
}
