package fr.parchemin.jury.panel;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.session.Arrival;
import fr.parchemin.jury.session.Attendee;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.Quorum;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The panels of sessions, with what is now registered of their members. */
@ApplicationScoped
public class Panels {

    private final Certifications certifications;
    private final Members members;

    Panels(Certifications certifications, Members members) {
        this.certifications = certifications;
        this.members = members;
    }

    public Panel of(JurySession session) {
        return of(session, session.seats());
    }

    /** The panel that the session would have with other members. */
    public Panel of(JurySession session, Map<String, UUID> seats) {
        return panel(session, seats, members.of(seats.values()));
    }

    /** By session; many cost no more reads than one. */
    public Map<UUID, Panel> of(Collection<JurySession> sessions) {
        var known = members.of(sessions.stream()
                .flatMap(session -> session.seats().values().stream())
                .collect(Collectors.toSet()));
        return sessions.stream()
                .collect(Collectors.toMap(JurySession::id, session -> panel(session, session.seats(), known)));
    }

    /** Those who came, beside the panel and the quorum that the certification asks. */
    public Arrival arrival(JurySession session, List<Attendee> attendees, @Nullable UUID substitute) {
        var settings = certifications.at(session.plan().certification()).settings();
        return new Arrival(
                attendees,
                substitute,
                of(session).president().orElse(null),
                new Quorum(settings.presidentDeliberates(), settings.quorumMembers()));
    }

    /** Those who came, as it stands on record. */
    public Arrival arrivalAt(JurySession session) {
        var attendance = session.attendance().orElseThrow();
        return arrival(session, attendance.attendees(), attendance.substitutePresidentId());
    }

    private Panel panel(JurySession session, Map<String, UUID> seats, Map<UUID, Member> known) {
        var seated = new HashMap<String, SeatedMember>();
        seats.forEach((seat, id) ->
                Optional.ofNullable(known.get(id)).ifPresent(member -> seated.put(seat, SeatedMember.of(member))));
        return new Panel(certifications.at(session.plan().certification()).panelRule(), seated);
    }
}
