package fr.parchemin.jury.hearing;

import fr.parchemin.jury.decision.EntryDelays;
import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.panel.PanelRefusal.PanelNotValid;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.panel.Spokespeople;
import fr.parchemin.jury.recusal.RecusedMembers;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.Attendee;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a convened meeting: says who is there, with which conflicts of interest, and who stands in for the president. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenSession {

    private final CallersSessions callers;
    private final Spokespeople spokespeople;
    private final EntryDelays delays;
    private final Panels panels;
    private final RosterLines roster;
    private final RecusedMembers recused;
    private final SessionHistory history;

    OpenSession(
            CallersSessions callers,
            Spokespeople spokespeople,
            EntryDelays delays,
            Panels panels,
            RosterLines roster,
            RecusedMembers recused,
            SessionHistory history) {
        this.callers = callers;
        this.spokespeople = spokespeople;
        this.delays = delays;
        this.panels = panels;
        this.roster = roster;
        this.recused = recused;
        this.history = history;
    }

    JurySession open(UUID id, List<Attendee> present, @Nullable UUID substitute, @Nullable String lateEntryReason) {
        var session = callers.locked(id);
        spokespeople.refuseOthers(session);
        session.refuseUnless(SessionAction.OPEN);
        var heldOn = session.plan().heldOn();
        delays.refuseLateOpening(session, lateEntryReason);
        PanelNotValid.refuse(panels.of(session).problemsOn(heldOn));
        roster.refuseOthers(id, Attendee.conflictsOf(present));
        var arrival = panels.arrival(session, present, substitute);
        var opened = callers.stamp();
        session.open(arrival, lateEntryReason, opened.at());
        arrival.refuseUnlessAble(recused.byLine(session, present));
        history.note(session, SessionStep.Kind.OPENED, heldOn, opened);
        callers.flush();
        return session;
    }
}
