package fr.parchemin.jury.session;

import fr.parchemin.jury.award.Awards;
import fr.parchemin.jury.award.TellOutcome;
import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.minutes.SealMinutes;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a meeting that everybody has signed: certificates, minutes and outcomes arise from it, all of them or none. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CloseSession {

    private final JurySessions sessions;
    private final CallersSessions callers;
    private final Campuses campuses;
    private final SessionHistory history;
    private final Decisions decisions;
    private final ConcludedLines concluded;
    private final RosterLines roster;
    private final Awards awards;
    private final SealMinutes minutes;
    private final MinutesOf minutesOf;
    private final TellOutcome tell;
    private final Outbox outbox;
    private final Clock clock;

    CloseSession(
            JurySessions sessions,
            CallersSessions callers,
            Campuses campuses,
            SessionHistory history,
            Decisions decisions,
            ConcludedLines concluded,
            RosterLines roster,
            Awards awards,
            SealMinutes minutes,
            MinutesOf minutesOf,
            TellOutcome tell,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.callers = callers;
        this.campuses = campuses;
        this.history = history;
        this.decisions = decisions;
        this.concluded = concluded;
        this.roster = roster;
        this.awards = awards;
        this.minutes = minutes;
        this.minutesOf = minutesOf;
        this.tell = tell;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** {@code setAside}: by enrolment, why an award that was decided does not arise. */
    JurySession close(UUID id, @Nullable LocalDate stated, Map<UUID, String> setAside) {
        var session = callers.locked(id);
        session.refuseUnless(SessionAction.CLOSE);
        var decided = decisions.of(id);
        session.close(closingDay(session, stated, decided));
        history.note(session, SessionStep.Kind.CLOSED, session.ending().closedOn());
        concluded.weigh(session, decided, setAside);
        var lines = concluded.of(session, decided);
        roster.finish(id);
        sessions.flush();
        // From here on every other closing of the certification waits for this one: nothing but numbers is left.
        lines.stream()
                .filter(line -> line.decision().outcome() == Outcome.FULL)
                .forEach(line -> line.certifiedBy(awards.award(line.closed())));
        var sealed = minutes.seal(minutesOf.ended(session, lines));
        lines.forEach(line -> line.toldBy(tell));
        outbox.append(SessionTold.closed(session, sealed.number(), clock.instant()));
        return session;
    }

    private LocalDate closingDay(JurySession session, @Nullable LocalDate stated, List<Decision> decided) {
        var campus = campuses.at(session.plan().campus());
        if (stated == null) {
            return campus.today(clock);
        }
        campus.refuseFuture("closedOn", stated, clock);
        decided.stream()
                .map(Decision::decidedOn)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(stated))
                .ifPresent(last -> {
                    throw new Refused(new HearingRefusal.ClosedBeforeDecision(stated, last));
                });
        return stated;
    }
}
