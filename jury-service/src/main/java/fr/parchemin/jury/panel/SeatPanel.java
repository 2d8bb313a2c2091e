package fr.parchemin.jury.panel;

import fr.parchemin.jury.panel.Seatings.Seating;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.JurySessions;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.web.problem.CommonRefusal.AlreadyExists;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Says who takes which seat of a planned session; what is still wrong with it stays visible. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SeatPanel {

    private final JurySessions sessions;
    private final Seatings seatings;
    private final IfMatch ifMatch;

    SeatPanel(JurySessions sessions, Seatings seatings, IfMatch ifMatch) {
        this.sessions = sessions;
        this.seatings = seatings;
        this.ifMatch = ifMatch;
    }

    public JurySession seat(UUID id, List<Seating> wanted) {
        var session = sessions.locked(id);
        var seats = seatings.possible(session, wanted);
        if (seats.equals(session.seats())) {
            return session;
        }
        session.refuseUnless(SessionAction.SEAT_PANEL);
        requireVersion(session);
        session.seat(seats);
        sessions.flush();
        return session;
    }

    /** The first panel needs no version: nobody can have seated another one meanwhile. */
    private void requireVersion(JurySession session) {
        if (session.seats().isEmpty()) {
            ifMatch.requiresIfStated(session.version());
        } else if (ifMatch.wantsNone()) {
            throw new Refused(new AlreadyExists("panel", session.id()));
        } else {
            ifMatch.requires(session.version());
        }
    }
}
