package fr.parchemin.jury.convening;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Why a session is not convened, but for what is wrong with its panel. */
sealed interface ConveningRefusal extends Refusal {

    record RosterEmpty() implements ConveningRefusal, RuleBroken {}

    /** Whoever is heard for the whole certification shows everything but the defence, or comes on a condition. */
    record LinesNotReady(List<UnreadyLine> lines) implements ConveningRefusal, RuleBroken {}

    record UnreadyLine(UUID enrolmentId, List<String> missing) {}

    record ConvenedAfterSession(LocalDate convenedOn, LocalDate heldOn) implements ConveningRefusal, RuleBroken {}

    /** The members are to know so many days before; with less, somebody has to say why. */
    record ShortNotice(LocalDate convenedOn, LocalDate lastDay, int noticeDays)
            implements ConveningRefusal, RuleBroken {}
}
