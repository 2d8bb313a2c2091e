package fr.parchemin.candidate.person;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidates in the caller's scope. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final Caller caller;

    Candidates(Caller caller) {
        this.caller = caller;
    }

    public Candidate known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new CandidateRefusal.UnknownCandidate(id)));
    }

    /** For a change: what is told of the person and of who reaches them is then the newest of both. */
    public Candidate locked(UUID id) {
        if (getEntityManager().find(Access.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new Refused(new CandidateRefusal.UnknownCandidate(id));
        }
        return known(id);
    }

    /** One that the caller's campuses change. */
    public Candidate writable(UUID id) {
        var candidate = locked(id);
        refuseReadOnly(candidate);
        return candidate;
    }

    public void refuseReadOnly(Candidate candidate) {
        if (!candidate.access().isWritableBy(caller::reaches)) {
            throw new Refused(new CandidateRefusal.CandidateReadOnly(
                    candidate.id(), candidate.access().writers()));
        }
    }

    public void refuseUnknown(Collection<UUID> namesakes) {
        var unknown = unknownAmong(namesakes);
        if (!unknown.isEmpty()) {
            throw new Refused(new CandidateRefusal.UnknownNamesakes(unknown));
        }
    }

    public Optional<UUID> idBy(String source, String id) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Candidate c join c.externalIds e where e.source = :source and e.id = :id",
                        UUID.class)
                .setParameter("source", source)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of the ids that the caller does not see. */
    private List<UUID> unknownAmong(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var seen = getEntityManager()
                .createQuery("select c.id from Candidate c where c.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        return ids.stream().filter(id -> !seen.contains(id)).toList();
    }

    public List<Candidate> after(@Nullable String key, int limit, Wanted wanted) {
        var filters = filters(wanted);
        var from = key == null ? ListKey.FIRST : ListKey.read(key);
        filters.put("afterName", from.name());
        filters.put("afterId", from.id());
        return find(
                        "from Candidate c join fetch c.access a where " + matching(wanted)
                                + " and (c.nameKey > :afterName or (c.nameKey = :afterName and c.id > :afterId))"
                                + " order by c.nameKey, c.id",
                        filters)
                .page(0, limit)
                .list();
    }

    public long count(Wanted wanted) {
        return getEntityManager()
                                .createQuery(
                                        "select count(*) from Candidate c join c.access a where " + matching(wanted),
                                        Long.class)
                                .unwrap(org.hibernate.query.Query.class)
                                .setProperties(filters(wanted))
                                .getSingleResult()
                        instanceof Long count
                ? count
                : 0;
    }

    private static String matching(Wanted wanted) {
        // Ranges, not LIKE: under row-level security only leakproof operators reach an index.
        return "true = true"
                + (wanted.name() == null
                        ? ""
                        : " and ((c.nameKey >= :name and c.nameKey < :nameEnd)"
                                + " or (c.usageNameKey >= :name and c.usageNameKey < :nameEnd))")
                + (wanted.birthYear() == null ? "" : " and c.civilStatus.birthDate.year = :birthYear")
                + (wanted.campus() == null
                        ? ""
                        : " and (a.campus = :campus or array_position(a.enrolledAt, :campus) > 0"
                                + " or array_position(a.grantedTo, :campus) > 0)");
    }

    private static Map<String, Object> filters(Wanted wanted) {
        var filters = new HashMap<String, Object>();
        if (wanted.name() != null) {
            var name = Names.normalised(wanted.name());
            filters.put("name", name);
            filters.put("nameEnd", name + LAST_CHARACTER);
        }
        if (wanted.birthYear() != null) {
            filters.put("birthYear", wanted.birthYear());
        }
        if (wanted.campus() != null) {
            filters.put("campus", wanted.campus());
        }
        return filters;
    }

    /** What a list is narrowed to. */
    public record Wanted(
            @Nullable String name,
            @Nullable Integer birthYear,
            @Nullable String campus) {}

    /** Where a candidate stands in the list. */
    public record ListKey(String name, UUID id) {

        static final ListKey FIRST = new ListKey("", new UUID(0, 0));

        private static final int ID_LENGTH = 36;

        public static ListKey of(Candidate candidate) {
            return new ListKey(candidate.nameKey(), candidate.id());
        }

        static ListKey read(String text) {
            if (text.length() <= ID_LENGTH) {
                throw RowKey.foreign();
            }
            return new ListKey(text.substring(ID_LENGTH), RowKey.id(text.substring(0, ID_LENGTH)));
        }

        public String text() {
            return id + name;
        }
    }
}
