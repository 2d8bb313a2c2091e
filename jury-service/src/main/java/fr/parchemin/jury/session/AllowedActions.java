package fr.parchemin.jury.session;

import fr.parchemin.jury.panel.Panel;
import fr.parchemin.jury.professional.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The operations that a session's state and the caller's role and seat allow. */
@ApplicationScoped
class AllowedActions {

    private final CallersSessions callers;

    AllowedActions(CallersSessions callers) {
        this.callers = callers;
    }

    OfCaller ofCaller() {
        return new OfCaller(
                callers.hasRole("certifier"),
                callers.hasRole("campus-admin"),
                callers.hasRole("jury-member") ? callers.member().map(Member::id) : Optional.empty());
    }

    /** {@code member}: the professional who logs in as the caller. */
    record OfCaller(boolean certifier, boolean campusAdmin, Optional<UUID> member) {

        List<String> of(JurySession session, Panel panel) {
            var seated = member.filter(session::hasMember);
            return Arrays.stream(SessionAction.values())
                    .filter(session::permits)
                    .filter(action -> isOpenToRole(action)
                            || seated.filter(one -> isOpenToSeat(action, one, session, panel))
                                    .isPresent())
                    .map(SessionAction::operation)
                    .toList();
        }

        private boolean isOpenToRole(SessionAction action) {
            return switch (action) {
                case SEAT_PANEL,
                        CONVENE,
                        REPLACE_MEMBER,
                        DECLARE_RECUSAL,
                        OPEN,
                        CORRECT_ATTENDANCE,
                        DECIDE,
                        WAIVE_SIGNATURES,
                        CLOSE,
                        CANCEL,
                        ANNUL -> certifier;
                case PUT_ON_ROSTER, TAKE_OFF_ROSTER -> certifier || campusAdmin;
                case SIGN -> false;
            };
        }

        private static boolean isOpenToSeat(SessionAction action, UUID seated, JurySession session, Panel panel) {
            return switch (action) {
                case DECLARE_RECUSAL -> true;
                case SIGN -> session.unsigned().contains(seated);
                case OPEN, CORRECT_ATTENDANCE, DECIDE -> presides(seated, session, panel);
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

    /** The president, and once designated whoever stands in. */
    static boolean presides(UUID member, JurySession session, Panel panel) {
        return panel.president().filter(member::equals).isPresent()
                || session.attendance()
                        .filter(attendance -> member.equals(attendance.substitutePresidentId()))
                        .isPresent();
    }
}
