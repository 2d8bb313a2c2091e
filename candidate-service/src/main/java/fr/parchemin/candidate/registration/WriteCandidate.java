package fr.parchemin.candidate.registration;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.duplicate.DuplicateDetection;
import fr.parchemin.candidate.history.Action;
import fr.parchemin.candidate.history.CandidateHistory;
import fr.parchemin.candidate.person.Born;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.CandidateChanged;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.review.JudgeBirthDate;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Creates a candidate at a campus, or writes one anew. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WriteCandidate {

    private final Candidates candidates;
    private final DuplicateDetection duplicates;
    private final JudgeBirthDate births;
    private final CandidateHistory history;
    private final Campuses campuses;
    private final Outbox outbox;
    private final Clock clock;

    WriteCandidate(
            Candidates candidates,
            DuplicateDetection duplicates,
            JudgeBirthDate births,
            CandidateHistory history,
            Campuses campuses,
            Outbox outbox,
            Clock clock) {
        this.candidates = candidates;
        this.duplicates = duplicates;
        this.births = births;
        this.history = history;
        this.campuses = campuses;
        this.outbox = outbox;
        this.clock = clock;
    }

    Candidate create(String campus, Details details) {
        var origin = campuses.inScope(campus);
        candidates.refuseUnknown(details.distinctFrom());
        var namesake = duplicates.namesakesBefore(details, campus);
        var candidate = new Candidate(origin, details, namesake, clock);
        candidates.persist(candidate);
        history.add(candidate, Action.CREATED, "");
        return lookedAt(candidate);
    }

    /** Nothing to write leaves no trace. */
    Candidate rewrite(Candidate candidate, Details before, Details after) {
        var fields = after.fieldsOtherThanIn(before);
        if (fields.isEmpty()) {
            return candidate;
        }
        candidates.refuseReadOnly(candidate);
        candidates.refuseUnknown(after.distinctFrom().stream()
                .filter(id -> !before.distinctFrom().contains(id))
                .toList());
        var birthDate = after.civilStatus().birthDate();
        if (!birthDate.equals(before.civilStatus().birthDate())) {
            births.judge(candidate.id(), Born.on(birthDate));
        }
        var namesake = duplicates.namesakesBefore(candidate, after);
        candidate.write(after, namesake, campuses.known(candidate.campus()), clock);
        history.add(candidate, Action.CHANGED, String.join(" ", fields));
        return fields.contains("civilStatus") || fields.contains("distinctFrom")
                ? lookedAt(candidate)
                : published(candidate);
    }

    private Candidate lookedAt(Candidate candidate) {
        candidates.flush();
        duplicates.lookAt(candidate);
        return published(candidate);
    }

    private Candidate published(Candidate candidate) {
        candidates.flush();
        outbox.append(CandidateChanged.of(candidate));
        return candidate;
    }
}
