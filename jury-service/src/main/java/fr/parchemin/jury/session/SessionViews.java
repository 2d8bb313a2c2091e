package fr.parchemin.jury.session;

import jakarta.enterprise.context.ApplicationScoped;

/** Gathers what is shown of a session. */
@ApplicationScoped
class SessionViews {

    private final Panels panels;
    private final AllowedActions actions;

    SessionViews(Panels panels, AllowedActions actions) {
        this.panels = panels;
        this.actions = actions;
    }

    JurySessionView of(JurySession session) {
        var panel = panels.of(session);
        return JurySessionView.of(session, panel, actions.of(session, panel));
    }
}
