package fr.parchemin.jury.convening;

import fr.parchemin.jury.panel.PanelRefusal;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.panel.Seatings;
import fr.parchemin.jury.panel.Seatings.Seating;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.AttendanceRefusal;
import fr.parchemin.jury.session.Attendee;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.JurySessions;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    private final RosterLines roster;
    private final Caller caller;

    ReplaceMember(JurySessions sessions, Seatings seatings, Panels panels, RosterLines roster, Caller caller) {
        this.sessions = sessions;
        this.seatings = seatings;
        this.panels = panels;
        this.roster = roster;
        this.caller = caller;
    }

    JurySession replace(UUID id, Seating wanted, @Nullable List<UUID> conflicts, String reason) {
        var session = sessions.locked(id);
        session.refuseUnless(SessionAction.REPLACE_MEMBER);
        if (session.hasMember(wanted.memberId())) {
            throw new Refused(new PanelRefusal.MemberTwice(List.of(wanted.memberId())));
        }
        var heldOn = session.plan().heldOn();
        var before = panels.of(session).problemsOn(heldOn);
        var problems = panels.of(session, seatings.possible(session, afterwards(session, wanted)))
                .problemsOn(heldOn);
        if (problems.stream().anyMatch(problem -> problem.isWorseThan(before))) {
            throw new Refused(new PanelRefusal.PanelNotValid(problems));
        }
        refuseUnlessStatedOnArrival(session, conflicts);
        var newcomer = new Attendee(wanted.memberId(), conflicts == null ? List.of() : conflicts);
        roster.refuseOthers(id, newcomer.conflicts());
        session.replace(wanted.seat(), newcomer, reason, caller.stamp());
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
