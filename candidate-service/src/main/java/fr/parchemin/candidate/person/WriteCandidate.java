package fr.parchemin.candidate.person;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Creates a candidate at a campus, or changes one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WriteCandidate {

    private final Candidates candidates;
    private final Lookalikes lookalikes;
    private final PossibleDuplicates duplicates;
    private final Event<BornOtherwise> births;
    private final CandidateHistory history;
    private final Campuses campuses;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Outbox outbox;
    private final Clock clock;

    WriteCandidate(
            Candidates candidates,
            Lookalikes lookalikes,
            PossibleDuplicates duplicates,
            Event<BornOtherwise> births,
            CandidateHistory history,
            Campuses campuses,
            Caller caller,
            IfMatch ifMatch,
            MergePatch patches,
            Outbox outbox,
            Clock clock) {
        this.candidates = candidates;
        this.lookalikes = lookalikes;
        this.duplicates = duplicates;
        this.births = births;
        this.history = history;
        this.campuses = campuses;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.outbox = outbox;
        this.clock = clock;
    }

    Candidate create(String campus, Details details) {
        var origin = campuses.inScope(campus);
        refuseUnknown(details.distinctFrom());
        var namesake = lookalikes.namesakesBefore(null, details, campus);
        var candidate = new Candidate(origin, details, namesake, clock);
        candidates.persist(candidate);
        history.add(candidate, Action.CREATED, "");
        return weighed(candidate);
    }

    Candidate change(UUID id, JsonNode patch) {
        var candidate = candidates.locked(id);
        refuseReadOnly(candidate);
        ifMatch.requires(candidate.version());
        var before = candidate.details();
        return rewrite(candidate, before, patches.apply(patch, before));
    }

    /** Nothing to write leaves no trace. */
    Candidate rewrite(Candidate candidate, Details before, Details after) {
        var fields = after.fieldsOtherThanIn(before);
        if (fields.isEmpty()) {
            return candidate;
        }
        refuseReadOnly(candidate);
        refuseUnknown(after.distinctFrom().stream()
                .filter(id -> !before.distinctFrom().contains(id))
                .toList());
        var birthDate = after.civilStatus().birthDate();
        if (!birthDate.equals(before.civilStatus().birthDate())) {
            births.fire(new BornOtherwise(candidate.id(), Born.on(birthDate)));
        }
        var namesake = lookalikes.namesakesBefore(candidate, after, candidate.campus());
        candidate.write(after, namesake, campuses.known(candidate.campus()), clock);
        history.add(candidate, Action.CHANGED, String.join(" ", fields));
        return fields.contains("civilStatus") || fields.contains("distinctFrom") ? weighed(candidate) : told(candidate);
    }

    private void refuseReadOnly(Candidate candidate) {
        if (!candidate.access().isWritableBy(caller::reaches)) {
            throw new Refused(new CandidateRefusal.CandidateReadOnly(
                    candidate.id(), candidate.access().writers()));
        }
    }

    private void refuseUnknown(Collection<UUID> namesakes) {
        List<UUID> unknown = candidates.unknownAmong(namesakes);
        if (!unknown.isEmpty()) {
            throw new Refused(new CandidateRefusal.UnknownNamesakes(unknown));
        }
    }

    private Candidate weighed(Candidate candidate) {
        candidates.flush();
        duplicates.weigh(candidate);
        return told(candidate);
    }

    private Candidate told(Candidate candidate) {
        candidates.flush();
        outbox.append(CandidateChanged.of(candidate));
        return candidate;
    }
}
