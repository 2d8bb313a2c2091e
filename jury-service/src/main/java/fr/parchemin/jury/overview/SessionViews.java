package fr.parchemin.jury.overview;

import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Gathers what is shown of sessions. */
@ApplicationScoped
public class SessionViews {

    private final Panels panels;
    private final Rosters rosters;
    private final SessionHistory history;
    private final AllowedActions actions;

    SessionViews(Panels panels, Rosters rosters, SessionHistory history, AllowedActions actions) {
        this.panels = panels;
        this.rosters = rosters;
        this.history = history;
        this.actions = actions;
    }

    public JurySessionView of(JurySession session) {
        return of(List.of(session)).getFirst();
    }

    public List<JurySessionView> of(List<JurySession> sessions) {
        var seated = panels.of(sessions);
        var heard = rosters.of(sessions);
        var steps = history.of(sessions);
        var allowed = actions.ofCaller();
        return sessions.stream()
                .map(session -> {
                    var panel = Objects.requireNonNull(seated.get(session.id()));
                    var roster = heard.getOrDefault(session.id(), List.of());
                    var taken = steps.getOrDefault(session.id(), List.of());
                    return JurySessionView.of(session, panel, roster, taken, allowed.of(session, panel));
                })
                .toList();
    }
}
