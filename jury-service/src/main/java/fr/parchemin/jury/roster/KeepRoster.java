package fr.parchemin.jury.roster;

import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Puts enrolments on the roster of a session, all of them or none, and takes them off. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepRoster {

    /** A jury hears some twenty people a day. */
    private static final int MOST_LINES = 500;

    private final RosterLines lines;
    private final Enrolments enrolments;
    private final Outbox outbox;
    private final Clock clock;

    KeepRoster(RosterLines lines, Enrolments enrolments, Outbox outbox, Clock clock) {
        this.lines = lines;
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a roster needs to know of its session. */
    public record Hearing(UUID sessionId, String certification, LocalDate heldOn) {}

    public List<RosterLine> put(Hearing hearing, List<NewLine> wanted) {
        refuseRepeated(wanted);
        TooMany.refuse("lines of a roster", lines.count(hearing.sessionId) + wanted.size() - 1, MOST_LINES);
        lines.await(wanted.stream().map(NewLine::enrolmentId).toList());
        return wanted.stream().map(line -> put(hearing, line)).toList();
    }

    public void takeOff(Hearing hearing, RosterLine line) {
        enrolments.toWrite(line.enrolmentId());
        lines.remove(line);
        outbox.append(LineTold.unrostered(line, hearing.heldOn, clock.instant()));
    }

    /** The session does not take place: whoever was to be heard is free for another one. */
    public void release(Hearing hearing) {
        lines.of(hearing.sessionId).forEach(line -> {
            line.finish();
            outbox.append(LineTold.unrostered(line, hearing.heldOn, clock.instant()));
        });
    }

    private RosterLine put(Hearing hearing, NewLine wanted) {
        var enrolment = enrolments.toWrite(wanted.enrolmentId());
        Applicant.of(enrolment)
                .whyNotHeard(hearing, wanted.purpose(), wanted.conditionalReason() != null)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        lines.unfinishedOf(enrolment.id()).ifPresent(other -> {
            throw new Refused(new RosterRefusal.AlreadyOnRoster(enrolment.id(), other.sessionId()));
        });
        var line = new RosterLine(hearing.sessionId, enrolment, wanted.purpose(), wanted.conditionalReason(), clock);
        lines.put(line);
        outbox.append(LineTold.rostered(line, hearing.heldOn, clock.instant()));
        return line;
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
}
