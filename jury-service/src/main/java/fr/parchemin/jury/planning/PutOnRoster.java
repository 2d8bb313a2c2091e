package fr.parchemin.jury.planning;

import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.roster.Applicant;
import fr.parchemin.jury.roster.LineTold;
import fr.parchemin.jury.roster.NewLine;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.roster.RosterRefusal;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Says whom a planned session is to hear: all of a request's lines or none. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PutOnRoster {

    /** A jury hears some twenty people a day. */
    private static final int MOST_LINES = 500;

    private final CallersSessions callers;
    private final RosterLines roster;
    private final Certificates certificates;
    private final Enrolments enrolments;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Clock clock;

    PutOnRoster(
            CallersSessions callers,
            RosterLines roster,
            Certificates certificates,
            Enrolments enrolments,
            IfMatch ifMatch,
            Outbox outbox,
            Clock clock) {
        this.callers = callers;
        this.roster = roster;
        this.certificates = certificates;
        this.enrolments = enrolments;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What was put there, and where. */
    record Put(JurySession session, List<RosterLine> lines) {}

    Put put(UUID sessionId, List<NewLine> wanted) {
        var session = callers.locked(sessionId);
        session.refuseUnless(SessionAction.PUT_ON_ROSTER);
        wanted.forEach(line -> refuseCertified(session, line));
        refuseRepeated(wanted);
        TooMany.refuse("lines of a roster", roster.count(sessionId) + wanted.size() - 1, MOST_LINES);
        roster.await(wanted.stream().map(NewLine::enrolmentId).toList());
        return new Put(session, wanted.stream().map(line -> put(session, line)).toList());
    }

    void takeOff(UUID sessionId, UUID enrolmentId) {
        var session = callers.locked(sessionId);
        var line = roster.on(sessionId, enrolmentId)
                .orElseThrow(() -> new Refused(new RosterRefusal.UnknownRosterLine(sessionId, enrolmentId)));
        session.refuseUnless(SessionAction.TAKE_OFF_ROSTER);
        ifMatch.requires(line.version());
        enrolments.toWrite(enrolmentId);
        roster.remove(line);
        outbox.append(LineTold.unrostered(line, session.plan().heldOn(), clock.instant()));
    }

    private RosterLine put(JurySession session, NewLine wanted) {
        var enrolment = enrolments.toWrite(wanted.enrolmentId());
        Applicant.of(enrolment)
                .whyNotHeard(session.plan(), wanted.purpose(), wanted.conditionalReason() != null)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        roster.unfinishedOf(enrolment.id()).ifPresent(other -> {
            throw new Refused(new RosterRefusal.AlreadyOnRoster(enrolment.id(), other.sessionId()));
        });
        var line = new RosterLine(session.id(), enrolment, wanted.purpose(), wanted.conditionalReason(), clock);
        roster.put(line);
        outbox.append(LineTold.rostered(line, session.plan().heldOn(), clock.instant()));
        return line;
    }

    private void refuseCertified(JurySession session, NewLine line) {
        var certification = session.plan().certification();
        enrolments
                .find(line.enrolmentId())
                .filter(enrolment -> enrolment.certification().equals(certification))
                .filter(enrolment -> mayBeAwardedTheWhole(line.purpose(), enrolment))
                .ifPresent(enrolment ->
                        certificates.refuseCertified(enrolment.id(), enrolment.candidateId(), certification));
    }

    private static void refuseRepeated(List<NewLine> wanted) {
        var seen = new HashSet<UUID>();
        wanted.stream()
                .filter(line -> !seen.add(line.enrolmentId()))
                .findFirst()
                .ifPresent(line -> {
                    throw new Refused(new RosterRefusal.EnrolmentTwice(line.enrolmentId()));
                });
    }

    private static boolean mayBeAwardedTheWhole(Purpose purpose, Enrolment enrolment) {
        return switch (purpose) {
            case FULL_AWARD -> true;
            case VAE -> enrolment.targetKind() == TargetKind.FULL;
            case BLOCS -> false;
        };
    }
}
