package fr.parchemin.jury.overview;

import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.panel.Panel;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.panel.Spokespeople;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.SessionAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The operations that a session's state and the caller's role and seat allow. */
@ApplicationScoped
class AllowedActions {

    private final CallersSessions callers;
    private final Panels panels;
    private final Decisions decisions;

    AllowedActions(CallersSessions callers, Panels panels, Decisions decisions) {
        this.callers = callers;
        this.panels = panels;
        this.decisions = decisions;
    }

    OfCaller ofCaller() {
        return new OfCaller(
                callers.hasRole("certifier"),
                callers.hasRole("campus-admin"),
                callers.hasRole("jury-member") ? callers.member().map(Member::id) : Optional.empty(),
                this::isUpheld);
    }

    private boolean isUpheld(JurySession session) {
        var arrival = panels.arrivalAt(session);
        return session.signing().isUpheld(arrival.presided(decisions.presidedBy(session.id())), arrival.quorum());
    }

    /**
     * @param member the professional who logs in as the caller
     * @param upheld whether those who have signed a session suffice for it
     */
    record OfCaller(boolean certifier, boolean campusAdmin, Optional<UUID> member, Predicate<JurySession> upheld) {

        List<String> of(JurySession session, Panel panel) {
            var seated = member.filter(session::hasMember);
            return Arrays.stream(SessionAction.values())
                    .filter(session::permits)
                    .filter(action -> isOpenToRole(action, session)
                            || seated.filter(one -> isOpenToSeat(action, one, session, panel))
                                    .isPresent())
                    .map(SessionAction::operation)
                    .toList();
        }

        private boolean isOpenToRole(SessionAction action, JurySession session) {
            return switch (action) {
                case SEAT_PANEL,
                        CONVENE,
                        REPLACE_MEMBER,
                        DECLARE_RECUSAL,
                        OPEN,
                        CORRECT_ATTENDANCE,
                        DECIDE,
                        CLOSE,
                        CANCEL,
                        ANNUL -> certifier;
                case WAIVE_SIGNATURES -> certifier && upheld.test(session);
                case PUT_ON_ROSTER, TAKE_OFF_ROSTER -> certifier || campusAdmin;
                case SIGN -> false;
            };
        }

        private static boolean isOpenToSeat(SessionAction action, UUID seated, JurySession session, Panel panel) {
            return switch (action) {
                case DECLARE_RECUSAL -> true;
                case SIGN -> session.unsigned().contains(seated);
                case OPEN, CORRECT_ATTENDANCE, DECIDE -> Spokespeople.presides(seated, session, panel);
                case SEAT_PANEL,
                        PUT_ON_ROSTER,
                        TAKE_OFF_ROSTER,
                        CONVENE,
                        REPLACE_MEMBER,
                        WAIVE_SIGNATURES,
                        CLOSE,
                        CANCEL,
                        ANNUL -> false;
            };
        }
    }
}
