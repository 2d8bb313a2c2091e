package fr.parchemin.candidate.duplicate;

import fr.parchemin.candidate.history.CandidateHistory;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.CandidateRefusal;
import fr.parchemin.candidate.person.CivilStatus;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.Likeness;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps one person from becoming two candidates, at whatever campus the first one stands. */
@ApplicationScoped
public class Lookalikes {

    private static final String ALIKE = """
            select id from candidate where identity = :identity
            union select id from candidate where ine = :ine
            union select candidate_id from candidate_external_id
                  where key = any (cast(:keys as text[]))
            """;

    private final EntityManager entities;
    private final WorkerTransaction everywhere;
    private final CandidateHistory history;
    private final Caller caller;

    Lookalikes(EntityManager entities, WorkerTransaction everywhere, CandidateHistory history, Caller caller) {
        this.entities = entities;
        this.everywhere = everywhere;
        this.history = history;
        this.caller = caller;
    }

    /**
     * Two first requests with one key take turns: the second finds what the first has made. Taken before any candidate is
     * locked, and so no name of those that are locked after one: two writers of one person would wait for each other.
     */
    public void takeTurns(ExternalId key) {
        entities.createNativeQuery("select count(pg_advisory_xact_lock(hashtextextended(:key, 1)))")
                .setParameter("key", keyOf(key))
                .getSingleResult();
    }

    /**
     * Refuses a candidate who is somebody else already.
     *
     * @param self the candidate that is changed, null for a new one
     * @param campus at which this is tried
     * @return how many known namesakes come before
     */
    int namesakesBefore(@Nullable Candidate self, Details details, String campus) {
        var identity = details.civilStatus().identity();
        var keys = details.externalIds().stream().map(Lookalikes::keyOf).toList();
        var ine = details.ine() == null ? "" : details.ine().value();
        var names = Stream.concat(Stream.of(identity, ine), keys.stream());
        var mayBe = Stream.concat(
                alikeTo(details.civilStatus()),
                self == null ? Stream.of() : alikeTo(self.details().civilStatus()));
        lock(Stream.concat(names, mayBe));
        var others = alike(identity, ine, keys).stream()
                .filter(other -> self == null || !other.id().equals(self.id()))
                .toList();
        for (var other : others) {
            refuseUnlessOther(self, details, other, campus);
        }
        if (self != null && self.identity().equals(identity)) {
            return self.namesake();
        }
        return others.stream()
                .filter(other -> other.identity().equals(identity))
                .mapToInt(other -> other.namesake() + 1)
                .max()
                .orElse(0);
    }

    /** Whoever may be the same person has one of these names, too: of two who are written at once, the second sees the first. */
    private static Stream<String> alikeTo(CivilStatus status) {
        return Stream.concat(
                status.nameKeys().stream().map(name -> "name " + name),
                status.near().stream().map(part -> "near " + part));
    }

    private void refuseUnlessOther(@Nullable Candidate self, Details details, Candidate other, String campus) {
        var its = other.details();
        var areTwo = details.distinctFrom().contains(other.id())
                || (self != null && its.distinctFrom().contains(self.id()));
        if (other.identity().equals(details.civilStatus().identity()) && !areTwo) {
            refuseKnown(Likeness.CIVIL_STATUS, new CandidateRefusal.DuplicateCandidate(other.id()), other, campus);
        }
        if (details.ine() != null && details.ine().equals(its.ine())) {
            refuseKnown(Likeness.INE, new CandidateRefusal.IneTaken(other.id()), other, campus);
        }
        // The key is taken, not the person: each system that counts from one has a 1.
        its.externalIds().stream()
                .filter(details.externalIds()::contains)
                .findFirst()
                .ifPresent(key -> refuseTaken(key, other, campus));
    }

    private void refuseKnown(Likeness by, CandidateRefusal toWhoReads, Candidate other, String campus) {
        if (other.access().isReadableBy(caller::reaches)) {
            throw new Refused(toWhoReads);
        }
        history.addAttempt(other.id(), campus, by);
        throw new Refused(new CandidateRefusal.CandidateKnownElsewhere(by));
    }

    private void refuseTaken(ExternalId key, Candidate other, String campus) {
        if (other.access().isReadableBy(caller::reaches)) {
            throw new Refused(new CandidateRefusal.ExternalIdTaken(other.id()));
        }
        history.addAttempt(other.id(), campus, Likeness.EXTERNAL_ID);
        throw new Refused(new CandidateRefusal.ExternalIdKnownElsewhere(key.source(), key.id()));
    }

    /** Beyond the caller's scope: there is one person, whoever may see them. */
    private List<Candidate> alike(String identity, String ine, List<String> keys) {
        var found = new ArrayList<Candidate>();
        everywhere.run(() -> {
            var ids = entities.createNativeQuery(ALIKE, UUID.class)
                    .setParameter("identity", identity)
                    .setParameter("ine", ine)
                    .setParameter("keys", keys.toArray(String[]::new))
                    .getResultList();
            if (!ids.isEmpty()) {
                found.addAll(entities.createQuery(
                                "from Candidate c join fetch c.access where c.id in :ids order by c.id",
                                Candidate.class)
                        .setParameter("ids", ids)
                        .getResultList());
            }
        });
        return found;
    }

    /** In one order, so that two requests never wait for each other. */
    private void lock(Stream<String> names) {
        entities.createNativeQuery("select count(pg_advisory_xact_lock(key)) from"
                        + " (select distinct hashtextextended(name, 0) as key from unnest(cast(:names as text[])) name"
                        + " order by key) keys")
                .setParameter("names", names.filter(name -> !name.isEmpty()).toArray(String[]::new))
                .getSingleResult();
    }

    /** A source has no slash. */
    private static String keyOf(ExternalId key) {
        return key.source() + "/" + key.id();
    }
}
