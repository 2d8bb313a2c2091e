package fr.parchemin.jury.hearing;

import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.jury.session.Signing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Waits no longer for the signatures of members who cannot sign: ill, gone, or without an account. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaiveSignatures {

    private final CallersSessions callers;
    private final Panels panels;
    private final Decisions decisions;

    WaiveSignatures(CallersSessions callers, Panels panels, Decisions decisions) {
        this.callers = callers;
        this.panels = panels;
        this.decisions = decisions;
    }

    JurySession waive(UUID id, List<UUID> members, String reason) {
        var session = callers.locked(id);
        session.refuseUnless(SessionAction.WAIVE_SIGNATURES);
        var arrival = panels.arrivalAt(session);
        var waived = callers.stamp();
        var waivers = members.stream()
                .distinct()
                .map(member -> new Signing.Waiver(member, reason, waived.by(), waived.at()))
                .toList();
        session.waiveSignatures(waivers, arrival.presided(decisions.presidedBy(id)), arrival.quorum());
        callers.flush();
        return session;
    }
}
