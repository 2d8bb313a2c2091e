package fr.parchemin.jury.session;

import fr.parchemin.jury.panel.PanelProblem;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every "no" to convening a session, and to changing its panel afterwards. */
sealed interface ConveningRefusal extends Refusal {

    record PanelNotValid(List<PanelProblem> problems) implements ConveningRefusal, RuleBroken {}

    record RosterEmpty() implements ConveningRefusal, RuleBroken {}

    /** Whoever is heard for the whole certification shows everything but the defence, or comes on a condition. */
    record LinesNotReady(List<UnreadyLine> lines) implements ConveningRefusal, RuleBroken {}

    record UnreadyLine(UUID enrolmentId, List<String> missing) {}

    record ConvenedAfterSession(LocalDate convenedOn, LocalDate heldOn) implements ConveningRefusal, RuleBroken {}

    /** The members are to know so many days before; with less, somebody has to say why. */
    record ShortNotice(LocalDate convenedOn, LocalDate lastDay, int noticeDays)
            implements ConveningRefusal, RuleBroken {}
}
