package fr.parchemin.jury.panel;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is asked to sit where: seats of the certification's rule and registered members, each of them once. */
@ApplicationScoped
public class Seatings {

    private final Certifications certifications;
    private final Members members;

    Seatings(Certifications certifications, Members members) {
        this.certifications = certifications;
        this.members = members;
    }

    /** One seat, as a request names it. */
    public record Seating(String seat, UUID memberId) {}

    public Map<String, UUID> possible(JurySession session, List<Seating> seatings) {
        var named = seatings.stream().map(Seating::seat).toList();
        var sitting = seatings.stream().map(Seating::memberId).toList();
        var known =
                certifications.at(session.plan().certification()).panelRule().seatNames();
        refuseAny(without(named, known), seats -> new PanelRefusal.UnknownSeat(seats, known));
        refuseAny(repeated(named), PanelRefusal.SeatTwice::new);
        refuseAny(repeated(sitting), PanelRefusal.MemberTwice::new);
        refuseAny(without(sitting, members.of(sitting).keySet()), PanelRefusal.UnknownMember::new);
        return seatings.stream().collect(Collectors.toMap(Seating::seat, Seating::memberId));
    }

    private static <T> void refuseAny(List<T> faults, Function<List<T>, PanelRefusal> refusal) {
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
