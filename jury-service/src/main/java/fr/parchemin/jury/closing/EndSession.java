package fr.parchemin.jury.closing;

import fr.parchemin.jury.award.TellOutcome;
import fr.parchemin.jury.certificate.IssueCertificates;
import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionTold;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;

/**
 * What follows from the end of a session that was opened, in this order: certificates where it is closed, minutes, events.
 * Numbers come last, for others wait for them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EndSession {

    private final SessionHistory history;
    private final RosterLines roster;
    private final IssueCertificates certificates;
    private final WriteMinutes minutes;
    private final TellOutcome outcomes;
    private final Outbox outbox;

    EndSession(
            SessionHistory history,
            RosterLines roster,
            IssueCertificates certificates,
            WriteMinutes minutes,
            TellOutcome outcomes,
            Outbox outbox) {
        this.history = history;
        this.roster = roster;
        this.certificates = certificates;
        this.minutes = minutes;
        this.outcomes = outcomes;
        this.outbox = outbox;
    }

    void closed(JurySession session, List<ConcludedLine> lines) {
        var closedOn = Objects.requireNonNull(session.ending().closedOn());
        var closed = history.note(session, SessionStep.Kind.CLOSED, closedOn);
        roster.finish(session.id());
        // From here on every other closing of the certification waits for this one: nothing but numbers is left.
        var certified = lines.stream()
                .map(line -> line.isAwardedTheWhole()
                        ? line.certifiedBy(certificates.ofTheWhole(session, line.enrolment(), line.candidate()))
                        : line)
                .toList();
        var sealed = minutes.write(session, certified);
        certified.forEach(line -> outcomes.awarded(
                line.line(),
                Objects.requireNonNull(line.decision()),
                session.plan().heldOn(),
                closedOn,
                line.certificate()));
        outbox.append(SessionTold.closed(session, sealed.number(), closed.at()));
    }

    void annulled(JurySession session, List<ConcludedLine> lines) {
        var annulledOn = Objects.requireNonNull(session.ending().annulledOn());
        var annulled = history.note(session, SessionStep.Kind.ANNULLED, annulledOn);
        roster.finish(session.id());
        var sealed = minutes.write(session, lines);
        lines.forEach(line -> outcomes.postponed(line.line(), session.plan().heldOn(), annulledOn));
        outbox.append(SessionTold.annulled(session, sealed.number(), annulled.at()));
    }
}
