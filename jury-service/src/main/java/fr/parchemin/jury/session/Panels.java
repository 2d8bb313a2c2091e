package fr.parchemin.jury.session;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.panel.Panel;
import fr.parchemin.jury.panel.SeatedMember;
import fr.parchemin.jury.professional.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The panels of sessions, with what is now registered of their members. */
@ApplicationScoped
class Panels {

    private final Certifications certifications;
    private final Members members;

    Panels(Certifications certifications, Members members) {
        this.certifications = certifications;
        this.members = members;
    }

    Panel of(JurySession session) {
        return of(session, session.seats());
    }

    /** The panel that the session would have with other members. */
    Panel of(JurySession session, Map<String, UUID> seats) {
        var known = members.of(seats.values());
        return new Panel(
                certifications.at(session.plan().certification()).panelRule(),
                seats.entrySet().stream()
                        .filter(seat -> known.containsKey(seat.getValue()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                seat -> SeatedMember.of(Objects.requireNonNull(known.get(seat.getValue()))))));
    }
}
