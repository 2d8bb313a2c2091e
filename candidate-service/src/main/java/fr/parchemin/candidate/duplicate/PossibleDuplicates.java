package fr.parchemin.candidate.duplicate;

import fr.parchemin.candidate.history.CandidateHistory;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.CivilStatus;
import fr.parchemin.candidate.person.Likeness;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.call.WorkerTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be one person with another candidate: not enough to refuse them, enough to look. */
@ApplicationScoped
public class PossibleDuplicates {

    /** More than anybody looks through; a register has one or two. */
    private static final int MOST = 20;

    private static final String NEAR = """
            select id from candidate where birth_year = :year and id <> :self
               and (name_key = any (cast(:names as text[])) or usage_name_key = :name
                    or near && cast(:near as integer[]))
            order by id
            """;

    private final EntityManager entities;
    private final WorkerTransaction everywhere;
    private final CandidateHistory history;
    private final Caller caller;

    PossibleDuplicates(EntityManager entities, WorkerTransaction everywhere, CandidateHistory history, Caller caller) {
        this.entities = entities;
        this.everywhere = everywhere;
        this.history = history;
        this.caller = caller;
    }

    /** Of a candidate as written; that somebody is alike out of the caller's scope is kept once, as an attempt is. */
    void weigh(Candidate self) {
        var alike = alike(self);
        var news = newlyKept(self.id(), alike);
        alike.forEach((other, likeness) -> {
            if (news.contains(other.id()) && !other.access().isReadableBy(caller::reaches)) {
                history.addSeen(other.id(), self.campus(), likeness);
            }
        });
    }

    /** Only those of whom somebody is alike. */
    public Map<UUID, Alike> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select candidate_id, other_id, likeness from possible_duplicates_of(cast(:ids as uuid[]))",
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        var found = new HashMap<UUID, Alike>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> found.merge(
                        row.get("candidate_id", UUID.class),
                        Alike.one(row.get("other_id", UUID.class), Likeness.valueOf(row.get("likeness", String.class))),
                        Alike::and));
        return found;
    }

    /** Beyond the caller's scope, as they were committed: whoever writes one of them meanwhile waits for the same names. */
    private Map<Candidate, Likeness> alike(Candidate self) {
        var status = self.details().civilStatus();
        var found = new LinkedHashMap<Candidate, Likeness>();
        everywhere.run(() -> candidates(near(self.id(), status)).forEach(other -> {
            if (found.size() < MOST && !self.isKnownToBeOtherThan(other)) {
                Likeness.between(status, other.details().civilStatus())
                        .ifPresent(likeness -> found.put(other, likeness));
            }
        }));
        return found;
    }

    private List<?> near(UUID self, CivilStatus status) {
        return entities.createNativeQuery(NEAR, UUID.class)
                .setParameter("self", self)
                .setParameter("year", status.birthDate().year())
                .setParameter("name", status.nameKey())
                .setParameter("names", status.nameKeys().toArray(String[]::new))
                .setParameter("near", status.near().toArray(Integer[]::new))
                .getResultList();
    }

    private List<Candidate> candidates(List<?> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from Candidate c join fetch c.access where c.id in :ids order by c.id",
                                Candidate.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private List<?> newlyKept(UUID self, Map<Candidate, Likeness> alike) {
        return entities.createNativeQuery(
                        "select * from keep_possible_duplicates(:self, cast(:others as uuid[]), cast(:likenesses as text[]))",
                        UUID.class)
                .setParameter("self", self)
                .setParameter(
                        "others", alike.keySet().stream().map(Candidate::id).toArray(UUID[]::new))
                .setParameter(
                        "likenesses", alike.values().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
    }

    /** Those whom the caller reads, by id, and whether there are others. */
    public record Alike(List<UUID> candidates, boolean elsewhere, List<Likeness> likeness) {

        static Alike one(@Nullable UUID other, Likeness likeness) {
            return new Alike(other == null ? List.of() : List.of(other), other == null, List.of(likeness));
        }

        Alike and(Alike more) {
            var all = new ArrayList<>(candidates);
            all.addAll(more.candidates);
            var by = new ArrayList<>(likeness);
            more.likeness.stream().filter(one -> !by.contains(one)).forEach(by::add);
            return new Alike(List.copyOf(all), elsewhere || more.elsewhere, List.copyOf(by));
        }
    }
}
