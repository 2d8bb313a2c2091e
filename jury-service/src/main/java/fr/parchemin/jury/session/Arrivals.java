package fr.parchemin.jury.session;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Quorum;
import fr.parchemin.jury.recusal.RecusalRefusal;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those who came to a session, beside its panel, its roster and the quorum that the certification asks. */
@ApplicationScoped
class Arrivals {

    private final Panels panels;
    private final Certifications certifications;
    private final RosterLines roster;

    Arrivals(Panels panels, Certifications certifications, RosterLines roster) {
        this.panels = panels;
        this.certifications = certifications;
        this.roster = roster;
    }

    Arrival at(JurySession session, List<Attendee> attendees, @Nullable UUID substitute) {
        refuseConflictsElsewhere(session, attendees);
        return arrival(session, attendees, substitute);
    }

    /** As it stands on record. */
    Arrival recordedAt(JurySession session) {
        var attendance = session.attendance().orElseThrow();
        return arrival(session, attendance.attendees(), attendance.substitutePresidentId());
    }

    void refuseConflictsElsewhere(JurySession session, List<Attendee> attendees) {
        var heard =
                roster.of(session.id()).stream().map(RosterLine::enrolmentId).toList();
        attendees.stream()
                .flatMap(one -> one.conflicts().stream())
                .filter(enrolment -> !heard.contains(enrolment))
                .findFirst()
                .ifPresent(enrolment -> {
                    throw new Refused(new RecusalRefusal.NotOnRoster(enrolment, session.id()));
                });
    }

    private Arrival arrival(JurySession session, List<Attendee> attendees, @Nullable UUID substitute) {
        var settings = certifications.at(session.plan().certification()).settings();
        return new Arrival(
                attendees,
                substitute,
                panels.of(session).president().orElse(null),
                new Quorum(settings.presidentDeliberates(), settings.quorumMembers()));
    }
}
