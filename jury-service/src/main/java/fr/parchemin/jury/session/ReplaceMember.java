package fr.parchemin.jury.session;

import fr.parchemin.jury.session.Seatings.Seating;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a seat of a convened panel to somebody else, and keeps why. It brings no new problem; what was wrong before, a
 * mandate taken away meanwhile, is mended seat by seat.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReplaceMember {

    private final JurySessions sessions;
    private final Seatings seatings;
    private final Panels panels;
    private final Arrivals arrivals;
    private final Caller caller;
    private final Clock clock;

    ReplaceMember(
            JurySessions sessions, Seatings seatings, Panels panels, Arrivals arrivals, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.seatings = seatings;
        this.panels = panels;
        this.arrivals = arrivals;
        this.caller = caller;
        this.clock = clock;
    }

    JurySession replace(UUID id, Seating wanted, @Nullable List<UUID> conflicts, String reason) {
        var session = sessions.locked(id);
        session.refuseUnless(SessionAction.REPLACE_MEMBER);
        if (session.hasMember(wanted.memberId())) {
            throw new Refused(new SessionRefusal.MemberTwice(List.of(wanted.memberId())));
        }
        var heldOn = session.plan().heldOn();
        var before = panels.of(session).problemsOn(heldOn);
        var problems = panels.of(session, seatings.possible(session, afterwards(session, wanted)))
                .problemsOn(heldOn);
        if (problems.stream().anyMatch(problem -> problem.isWorseThan(before))) {
            throw new Refused(new ConveningRefusal.PanelNotValid(problems));
        }
        refuseUnlessStatedOnArrival(session, conflicts);
        var newcomer = new Attendee(wanted.memberId(), conflicts == null ? List.of() : conflicts);
        arrivals.refuseConflictsElsewhere(session, List.of(newcomer));
        session.replace(wanted.seat(), newcomer, reason, caller.id(), clock);
        sessions.flush();
        return session;
    }

    /** Everybody states their conflicts when they come: at the opening, or in the middle of a session that runs. */
    private static void refuseUnlessStatedOnArrival(JurySession session, @Nullable List<UUID> conflicts) {
        var comes = session.attendance().isPresent();
        if (comes && conflicts == null) {
            throw new Refused(new InvalidRequest(List.of(new Violation("body", "conflicts", "not-null"))));
        }
        if (!comes && conflicts != null && !conflicts.isEmpty()) {
            throw new Refused(new AttendanceRefusal.ConflictsBeforeOpening(session.id()));
        }
    }

    private static List<Seating> afterwards(JurySession session, Seating wanted) {
        var others = session.seats().entrySet().stream()
                .filter(seat -> !seat.getKey().equals(wanted.seat()))
                .map(seat -> new Seating(seat.getKey(), seat.getValue()));
        return Stream.concat(others, Stream.of(wanted)).toList();
    }
}
