package fr.parchemin.candidate.registration;

import fr.parchemin.candidate.history.Action;
import fr.parchemin.candidate.history.CandidateHistory;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.CandidateChanged;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.candidate.person.Declarable;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Takes a commune that no list knows for a birth place, because somebody has seen a proof of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConfirmBirthPlace {

    private final Candidates candidates;
    private final CandidateHistory history;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmBirthPlace(Candidates candidates, CandidateHistory history, Outbox outbox, Clock clock) {
        this.candidates = candidates;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    Candidate confirm(UUID id, String proofReference) {
        var candidate = candidates.locked(id);
        candidate.proveBirthPlace(proofReference, clock);
        history.add(candidate, Action.BIRTH_PLACE_CONFIRMED, Declarable.COMMUNE);
        candidates.flush();
        outbox.append(CandidateChanged.of(candidate));
        return candidate;
    }
}
