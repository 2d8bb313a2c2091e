package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.Member;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Who speaks for a jury: the certifier, its president, and once designated whoever stands in for them. */
@ApplicationScoped
class Spokespeople {

    private final CallersSessions callers;
    private final Panels panels;

    Spokespeople(CallersSessions callers, Panels panels) {
        this.callers = callers;
        this.panels = panels;
    }

    void refuseOthers(JurySession session) {
        if (!callers.hasRole("certifier") && !presides(session)) {
            throw new Refused(new HearingRefusal.NotPresiding(session.id()));
        }
    }

    private boolean presides(JurySession session) {
        var panel = panels.of(session);
        return callers.member()
                .map(Member::id)
                .filter(member -> AllowedActions.presides(member, session, panel))
                .isPresent();
    }
}
