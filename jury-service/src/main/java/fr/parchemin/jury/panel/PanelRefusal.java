package fr.parchemin.jury.panel;

import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.Forbidden;
import java.util.List;
import java.util.UUID;

/** Every "no" to who sits on a panel, and to who speaks for it. */
public sealed interface PanelRefusal extends Refusal {

    record UnknownSeat(List<String> seats, List<String> known) implements PanelRefusal, RuleBroken {}

    record SeatTwice(List<String> seats) implements PanelRefusal, RuleBroken {}

    record UnknownMember(List<UUID> memberIds) implements PanelRefusal, RuleBroken {}

    /** One person takes one seat. */
    record MemberTwice(List<UUID> memberIds) implements PanelRefusal, RuleBroken {}

    record PanelNotValid(List<PanelProblem> problems) implements PanelRefusal, RuleBroken {

        public static void refuse(List<PanelProblem> problems) {
            if (!problems.isEmpty()) {
                throw new Refused(new PanelNotValid(problems));
            }
        }
    }

    /** The certifier, the president, and once designated whoever stands in speak for a jury; its other members do not. */
    record NotPresiding(UUID session) implements PanelRefusal, Forbidden {}
}
