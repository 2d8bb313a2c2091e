package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.CampusRefusal;
import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private static final List<EnrolmentStatus> LIVE = List.of(EnrolmentStatus.values()).stream()
            .filter(EnrolmentStatus::isLive)
            .toList();

    private static final String DUE = """
            select id from enrolment where status = 'APPLIED' and silence_admits and answer_due_on < :day
            union select id from enrolment where status = 'ENROLLED' and ready_on <= :day
            union select e.id from enrolment e join requirement r on r.enrolment_id = e.id
                  where r.open_until < :day and not r.blocked
                    and e.status not in ('CERTIFIED', 'REJECTED', 'WITHDRAWN')
            union select e.id from enrolment e join certification c on c.code = e.certification
                  where e.weighed_by < c.rules_since and cardinality(c.blocs) > 0
                    and e.status not in ('CERTIFIED', 'REJECTED', 'WITHDRAWN')
            order by 1
            """;

    public Enrolment known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new EnrolmentRefusal.UnknownEnrolment(id)));
    }

    /** Locked, so that a result told meanwhile is weighed after this change, not beside it. */
    public Enrolment changeable(UUID id) {
        return locked(id)
                .orElseThrow(() ->
                        new Refused(new CampusRefusal.CampusOutOfScope(known(id).campus())));
    }

    /** Row-level security locks nothing that the caller may only read. */
    public Optional<Enrolment> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Enrolment enrolment) {
        var state = enrolment.state();
        find(
                        "candidateId = ?1 and certification = ?2 and status in ?3",
                        state.candidateId(),
                        state.certification(),
                        LIVE)
                .firstResultOptional()
                .ifPresent(other -> {
                    throw new Refused(new EnrolmentRefusal.LiveEnrolmentExists(
                            state.candidateId(), state.certification(), other.id()));
                });
        try {
            persistAndFlush(enrolment);
        } catch (ConstraintViolationException violated) {
            if ("one_live_enrolment".equals(violated.getConstraintName())) {
                throw new Refused(
                        new EnrolmentRefusal.LiveEnrolmentExists(state.candidateId(), state.certification(), null));
            }
            throw violated;
        }
    }

    public boolean hasOtherLive(Enrolment enrolment) {
        var state = enrolment.state();
        return count(
                        "candidateId = ?1 and certification = ?2 and status in ?3 and id <> ?4",
                        state.candidateId(),
                        state.certification(),
                        LIVE,
                        state.id())
                > 0;
    }

    public List<Enrolment> matching(Filter filter, @Nullable String after, int limit) {
        var filters = filter.values();
        filters.put("after", RowKey.id(after));
        return find(filter.condition() + " and id > :after order by id", filters)
                .page(0, limit)
                .list();
    }

    public long countMatching(Filter filter) {
        return count(filter.condition(), filter.values());
    }

    /** Those that new rules or the passing of days have brought on, or will within hours wherever the sun rises later. */
    public List<UUID> dueOn(LocalDate day) {
        List<?> ids = getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("day", day)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** What a list is narrowed to; null: not by this. */
    public record Filter(
            @Nullable EnrolmentStatus status,
            @Nullable String campus,
            @Nullable String certification,
            @Nullable UUID cohort,
            @Nullable UUID candidate,
            @Nullable Integer enrolledYear,
            @Nullable Integer certifiedYear) {

        String condition() {
            var condition = new StringBuilder("1 = 1");
            values().keySet()
                    .forEach(name -> condition
                            .append(" and ")
                            .append(column(name))
                            .append(" = :")
                            .append(name));
            return condition.toString();
        }

        private static String column(String name) {
            return switch (name) {
                case "enrolledYear" -> "year(enrolledOn)";
                case "certifiedYear" -> "year(way.certifiedOn)";
                default -> name;
            };
        }

        Map<String, Object> values() {
            var values = new HashMap<String, Object>();
            put(values, "status", status);
            put(values, "campus", campus);
            put(values, "certification", certification);
            put(values, "cohort", cohort);
            put(values, "candidateId", candidate);
            put(values, "enrolledYear", enrolledYear);
            put(values, "certifiedYear", certifiedYear);
            return values;
        }

        private static void put(Map<String, Object> values, String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }
}
