package fr.parchemin.jury.closing;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a meeting that everybody has signed: what was decided is checked, certified, sealed and published, all of it or nothing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CloseSession {

    private final CallersSessions callers;
    private final Campuses campuses;
    private final Decisions decisions;
    private final Contradictions contradictions;
    private final ConcludedLines lines;
    private final EndSession end;

    CloseSession(
            CallersSessions callers,
            Campuses campuses,
            Decisions decisions,
            Contradictions contradictions,
            ConcludedLines lines,
            EndSession end) {
        this.callers = callers;
        this.campuses = campuses;
        this.decisions = decisions;
        this.contradictions = contradictions;
        this.lines = lines;
        this.end = end;
    }

    /** {@code setAside}: by enrolment, why an award that was decided does not arise. */
    JurySession close(UUID id, @Nullable LocalDate stated, Map<UUID, String> setAside) {
        var session = callers.locked(id);
        session.refuseUnless(SessionAction.CLOSE);
        var decided = decisions.of(id);
        session.close(closingDay(session, stated, decided));
        contradictions.refuse(session, decided, setAside.keySet());
        setAside(decided, setAside);
        end.closed(session, lines.of(session, decided));
        return session;
    }

    private void setAside(List<Decision> decided, Map<UUID, String> reasons) {
        var stamp = callers.stamp();
        decided.forEach(decision -> Optional.ofNullable(reasons.get(decision.enrolmentId()))
                .ifPresent(reason -> decision.setAside(reason, stamp)));
    }

    private LocalDate closingDay(JurySession session, @Nullable LocalDate stated, List<Decision> decided) {
        var campus = session.plan().campus();
        if (stated == null) {
            return campuses.today(campus);
        }
        campuses.refuseFuture(campus, "closedOn", stated);
        decided.stream()
                .map(Decision::decidedOn)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(stated))
                .ifPresent(last -> {
                    throw new Refused(new ClosingRefusal.ClosedBeforeDecision(stated, last));
                });
        return stated;
    }
}
