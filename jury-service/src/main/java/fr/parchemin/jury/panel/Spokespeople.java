package fr.parchemin.jury.panel;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who speaks for a jury: the certifier, its president, and once designated whoever stands in for them. */
@ApplicationScoped
public class Spokespeople {

    private final CallersSessions callers;
    private final Panels panels;

    Spokespeople(CallersSessions callers, Panels panels) {
        this.callers = callers;
        this.panels = panels;
    }

    public void refuseOthers(JurySession session) {
        if (!callers.hasRole("certifier") && !presides(session)) {
            throw new Refused(new PanelRefusal.NotPresiding(session.id()));
        }
    }

    private boolean presides(JurySession session) {
        var panel = panels.of(session);
        return callers.member()
                .map(Member::id)
                .filter(member -> presides(member, session, panel))
                .isPresent();
    }

    /** The president, and once designated whoever stands in. */
    public static boolean presides(UUID member, JurySession session, Panel panel) {
        return panel.president().filter(member::equals).isPresent()
                || session.attendance()
                        .filter(attendance -> member.equals(attendance.substitutePresidentId()))
                        .isPresent();
    }
}
