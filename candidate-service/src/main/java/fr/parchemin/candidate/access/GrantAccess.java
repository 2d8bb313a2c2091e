package fr.parchemin.candidate.access;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.history.Action;
import fr.parchemin.candidate.history.CandidateHistory;
import fr.parchemin.candidate.person.CandidateChanged;
import fr.parchemin.candidate.person.CandidateRefusal;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Lets a campus read, and so enrol, a candidate who came to another one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GrantAccess {

    private final Candidates candidates;
    private final AccessGrants grants;
    private final CandidateHistory history;
    private final Campuses campuses;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    GrantAccess(
            Candidates candidates,
            AccessGrants grants,
            CandidateHistory history,
            Campuses campuses,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.candidates = candidates;
        this.grants = grants;
        this.history = history;
        this.campuses = campuses;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    AccessGrant grant(UUID id, String campus, String reason) {
        var candidate = candidates.locked(id);
        campuses.inScope(campus);
        if (candidate.access().readers().contains(campus)) {
            throw new Refused(new CandidateRefusal.AccessAlreadyGiven(id, campus));
        }
        candidate.access().grant(campus);
        var grant = new AccessGrant(id, campus, reason, caller.id(), clock.instant());
        grants.persist(grant);
        history.add(candidate, Action.ACCESS_GRANTED, campus);
        outbox.append(CandidateChanged.of(candidate));
        return grant;
    }
}
