package fr.parchemin.jury.session;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.panel.Panel;
import fr.parchemin.jury.panel.SeatedMember;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        return panel(session, seats, members.of(seats.values()));
    }

    /** By session; many cost no more reads than one. */
    Map<UUID, Panel> of(Collection<JurySession> sessions) {
        var known = members.of(sessions.stream()
                .flatMap(session -> session.seats().values().stream())
                .collect(Collectors.toSet()));
        return sessions.stream()
                .collect(Collectors.toMap(JurySession::id, session -> panel(session, session.seats(), known)));
    }

    private Panel panel(JurySession session, Map<String, UUID> seats, Map<UUID, Member> known) {
        var seated = new HashMap<String, SeatedMember>();
        seats.forEach((seat, id) ->
                Optional.ofNullable(known.get(id)).ifPresent(member -> seated.put(seat, SeatedMember.of(member))));
        return new Panel(certifications.at(session.plan().certification()).panelRule(), seated);
    }
}
