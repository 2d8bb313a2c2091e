package fr.parchemin.jury.session;

import fr.parchemin.jury.award.Awards;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.roster.KeepRoster;
import fr.parchemin.jury.roster.NewLine;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.roster.RosterRefusal;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Says whom a planned session is to hear: all of a request's lines or none. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PutOnRoster {

    private final CallersSessions callers;
    private final KeepRoster roster;
    private final RosterLines lines;
    private final Awards awards;
    private final Enrolments enrolments;
    private final IfMatch ifMatch;

    PutOnRoster(
            CallersSessions callers,
            KeepRoster roster,
            RosterLines lines,
            Awards awards,
            Enrolments enrolments,
            IfMatch ifMatch) {
        this.callers = callers;
        this.roster = roster;
        this.lines = lines;
        this.awards = awards;
        this.enrolments = enrolments;
        this.ifMatch = ifMatch;
    }

    /** What was put there, and where. */
    record Put(JurySession session, List<RosterLine> lines) {}

    Put put(UUID sessionId, List<NewLine> wanted) {
        var session = callers.locked(sessionId);
        session.refuseUnless(SessionAction.PUT_ON_ROSTER);
        var hearing = hearing(session);
        wanted.forEach(line -> enrolments
                .find(line.enrolmentId())
                .filter(enrolment -> enrolment.certification().equals(hearing.certification()))
                .filter(enrolment -> mayBeAwardedTheWhole(line.purpose(), enrolment))
                .ifPresent(enrolment ->
                        awards.refuseCertified(enrolment.id(), enrolment.candidateId(), hearing.certification())));
        return new Put(session, roster.put(hearing, wanted));
    }

    void takeOff(UUID sessionId, UUID enrolmentId) {
        var session = callers.locked(sessionId);
        var line = lines.on(sessionId, enrolmentId)
                .orElseThrow(() -> new Refused(new RosterRefusal.UnknownRosterLine(sessionId, enrolmentId)));
        session.refuseUnless(SessionAction.TAKE_OFF_ROSTER);
        ifMatch.requires(line.version());
        roster.takeOff(hearing(session), line);
    }

    private static boolean mayBeAwardedTheWhole(Purpose purpose, Enrolment enrolment) {
        return switch (purpose) {
            case FULL_AWARD -> true;
            case VAE -> enrolment.targetKind() == TargetKind.FULL;
            case BLOCS -> false;
        };
    }

    static KeepRoster.Hearing hearing(JurySession session) {
        return new KeepRoster.Hearing(
                session.id(), session.plan().certification(), session.plan().heldOn());
    }
}
