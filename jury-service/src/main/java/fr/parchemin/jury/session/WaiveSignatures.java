package fr.parchemin.jury.session;

import fr.parchemin.jury.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Waits no longer for the signatures of members who cannot sign: ill, gone, or without an account. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaiveSignatures {

    private final JurySessions sessions;
    private final CallersSessions callers;
    private final Arrivals arrivals;
    private final Decisions decisions;
    private final Clock clock;

    WaiveSignatures(
            JurySessions sessions, CallersSessions callers, Arrivals arrivals, Decisions decisions, Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.arrivals = arrivals;
        this.decisions = decisions;
        this.clock = clock;
    }

    JurySession waive(UUID id, List<UUID> members, String reason) {
        var session = callers.locked(id);
        session.refuseUnless(SessionAction.WAIVE_SIGNATURES);
        var arrival = arrivals.recordedAt(session);
        var waivers = members.stream()
                .distinct()
                .map(member -> new SignatureWaiver(member, reason, callers.user(), clock.instant()))
                .toList();
        session.waiveSignatures(waivers, arrival.presided(decisions.of(id)), arrival.quorum());
        sessions.flush();
        return session;
    }
}
