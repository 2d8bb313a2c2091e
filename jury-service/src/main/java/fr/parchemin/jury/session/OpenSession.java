package fr.parchemin.jury.session;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.EntryDelay;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a convened meeting: says who is there, with which conflicts of interest, and who stands in for the president. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenSession {

    private final JurySessions sessions;
    private final CallersSessions callers;
    private final Spokespeople spokespeople;
    private final Panels panels;
    private final Campuses campuses;
    private final SessionHistory history;
    private final Certifications certifications;
    private final Arrivals arrivals;
    private final RecusedMembers recused;
    private final Clock clock;

    OpenSession(
            JurySessions sessions,
            CallersSessions callers,
            Spokespeople spokespeople,
            Panels panels,
            Campuses campuses,
            SessionHistory history,
            Certifications certifications,
            Arrivals arrivals,
            RecusedMembers recused,
            Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.spokespeople = spokespeople;
        this.panels = panels;
        this.campuses = campuses;
        this.history = history;
        this.certifications = certifications;
        this.arrivals = arrivals;
        this.recused = recused;
        this.clock = clock;
    }

    JurySession open(UUID id, List<Attendee> present, @Nullable UUID substitute, @Nullable String lateEntryReason) {
        var session = callers.locked(id);
        spokespeople.refuseOthers(session);
        session.refuseUnless(SessionAction.OPEN);
        var plan = session.plan();
        var campus = campuses.at(plan.campus());
        campus.refuseFuture("heldOn", plan.heldOn(), clock);
        new EntryDelay(certifications.at(plan.certification()).settings().lateEntryDays())
                .whyRefused(plan.heldOn(), campus.today(clock), lateEntryReason)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        var problems = panels.of(session).problemsOn(plan.heldOn());
        if (!problems.isEmpty()) {
            throw new Refused(new ConveningRefusal.PanelNotValid(problems));
        }
        var arrival = arrivals.at(session, present, substitute);
        session.open(arrival, lateEntryReason, clock);
        arrival.refuseUnlessAble(recused.byLine(session, present));
        history.note(session, SessionStep.Kind.OPENED, plan.heldOn());
        sessions.flush();
        return session;
    }
}
