package fr.parchemin.jury.session;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says who takes which seat of a planned session; what is still wrong with it stays visible. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SeatPanel {

    private final JurySessions sessions;
    private final Certifications certifications;
    private final Members members;
    private final IfMatch ifMatch;

    SeatPanel(JurySessions sessions, Certifications certifications, Members members, IfMatch ifMatch) {
        this.sessions = sessions;
        this.certifications = certifications;
        this.members = members;
        this.ifMatch = ifMatch;
    }

    /** Who sits where, as a request says it. */
    record Seating(String seat, UUID memberId) {}

    JurySession seat(UUID id, List<Seating> seatings) {
        var session = sessions.locked(id);
        var seats = seats(session, seatings);
        if (seats.equals(session.seats())) {
            return session;
        }
        session.refuseUnless(SessionAction.SEAT_PANEL);
        requireVersion(session);
        session.seat(seats);
        sessions.flush();
        return session;
    }

    private Map<String, UUID> seats(JurySession session, List<Seating> seatings) {
        var named = seatings.stream().map(Seating::seat).toList();
        var sitting = seatings.stream().map(Seating::memberId).toList();
        var known =
                certifications.at(session.plan().certification()).panelRule().seatNames();
        refuseAny(without(named, known), seats -> new SessionRefusal.UnknownSeats(seats, known));
        refuseAny(repeated(named), SessionRefusal.SeatTwice::new);
        refuseAny(repeated(sitting), SessionRefusal.MemberTwice::new);
        refuseAny(without(sitting, members.of(sitting).keySet()), SessionRefusal.UnknownMembers::new);
        return seatings.stream().collect(Collectors.toMap(Seating::seat, Seating::memberId));
    }

    /** The first panel needs no version: nobody can have seated another one meanwhile. */
    private void requireVersion(JurySession session) {
        if (session.seats().isEmpty()) {
            ifMatch.requiresIfStated(session.version());
        } else if (ifMatch.wantsNone()) {
            throw new Refused(new SessionRefusal.PanelThere(session.id()));
        } else {
            ifMatch.requires(session.version());
        }
    }

    private static <T> void refuseAny(List<T> faults, Function<List<T>, SessionRefusal> refusal) {
        if (!faults.isEmpty()) {
            throw new Refused(refusal.apply(faults));
        }
    }

    private static <T> List<T> without(List<T> all, Collection<T> known) {
        return all.stream().filter(one -> !known.contains(one)).distinct().toList();
    }

    private static <T> List<T> repeated(List<T> all) {
        var seen = new HashSet<T>();
        return all.stream().filter(one -> !seen.add(one)).distinct().toList();
    }
}
