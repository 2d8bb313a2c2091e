package fr.parchemin.jury.decision;

import fr.parchemin.jury.panel.Spokespeople;
import fr.parchemin.jury.recusal.RecusedMembers;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.roster.RosterRefusal;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.web.problem.CommonRefusal.AlreadyExists;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what a jury decided on one line, or replaces it until the first signature. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordDecision {

    private final CallersSessions callers;
    private final Spokespeople spokespeople;
    private final RosterLines lines;
    private final Decisions decisions;
    private final Deliberations deliberations;
    private final RecusedMembers recused;
    private final IfMatch ifMatch;

    RecordDecision(
            CallersSessions callers,
            Spokespeople spokespeople,
            RosterLines lines,
            Decisions decisions,
            Deliberations deliberations,
            RecusedMembers recused,
            IfMatch ifMatch) {
        this.callers = callers;
        this.spokespeople = spokespeople;
        this.lines = lines;
        this.decisions = decisions;
        this.deliberations = deliberations;
        this.recused = recused;
        this.ifMatch = ifMatch;
    }

    /** What is decided now, and whether nothing was before. */
    record Recorded(Decision decision, boolean first) {}

    Recorded record(UUID sessionId, UUID enrolmentId, Conclusion stated) {
        var session = callers.locked(sessionId);
        spokespeople.refuseOthers(session);
        var line = lines.on(sessionId, enrolmentId)
                .orElseThrow(() -> new Refused(new RosterRefusal.UnknownRosterLine(sessionId, enrolmentId)));
        if (session.attendance().isEmpty()) {
            session.refuseUnless(SessionAction.DECIDE);
        }
        var keptOut = recused.on(session, line);
        var deliberation = deliberations.on(session, line, keptOut);
        var conclusion = deliberation.settled(stated);
        var before = decisions.on(sessionId, enrolmentId).orElse(null);
        if (before != null && before.says(conclusion) && !ifMatch.wantsNone()) {
            return new Recorded(before, false);
        }
        session.refuseUnless(SessionAction.DECIDE);
        requireVersion(before, enrolmentId);
        deliberation.refusals(conclusion).stream().findFirst().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        var ruling = new Decision.Ruling(
                conclusion, deliberation.presidedBy(conclusion), keptOut, deliberation.granted(conclusion));
        var decision = before == null ? first(session, line, ruling) : before.replaced(ruling, callers.stamp());
        callers.flush();
        return new Recorded(decision, before == null);
    }

    private void requireVersion(@Nullable Decision before, UUID enrolmentId) {
        if (before == null) {
            ifMatch.refusesNothingThere();
        } else if (ifMatch.wantsNone()) {
            throw new Refused(new AlreadyExists("decision", enrolmentId));
        } else {
            ifMatch.requires(before.version());
        }
    }

    private Decision first(JurySession session, RosterLine line, Decision.Ruling ruling) {
        var decision = new Decision(session.id(), line.enrolmentId(), line.candidateId(), ruling, callers.stamp());
        decisions.keep(decision);
        if (decisions.count(session.id()) == lines.count(session.id())) {
            session.deliberated();
        }
        return decision;
    }
}
